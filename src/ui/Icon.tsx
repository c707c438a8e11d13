import type { ReactNode } from 'react';

/** Drawn on a 20 by 20 grid, strokes of 1.6, in the colour of the surrounding text. */
const drawings = {
  check: <path d="m4.5 10.5 3.75 3.75L15.5 6.5" />,
  'circle-check': (
    <>
      <circle cx="10" cy="10" r="7.5" />
      <path d="m6.75 10.25 2.25 2.25 4.25-4.75" />
    </>
  ),
  circle: <circle cx="10" cy="10" r="7.5" />,
  info: (
    <>
      <circle cx="10" cy="10" r="7.5" />
      <path d="M10 9.25v4.25M10 6.5v.01" />
    </>
  ),
  warning: (
    <>
      <path d="M8.7 3.6 2.2 14.8A1.5 1.5 0 0 0 3.5 17h13a1.5 1.5 0 0 0 1.3-2.2L11.3 3.6a1.5 1.5 0 0 0-2.6 0Z" />
      <path d="M10 8v3.5M10 14v.01" />
    </>
  ),
  error: (
    <>
      <path d="M6.9 2.5h6.2l4.4 4.4v6.2l-4.4 4.4H6.9l-4.4-4.4V6.9Z" />
      <path d="M10 6.5v4M10 13.5v.01" />
    </>
  ),
  clock: (
    <>
      <circle cx="10" cy="10" r="7.5" />
      <path d="M10 5.75V10l2.75 2" />
    </>
  ),
  dot: <circle cx="10" cy="10" r="3" fill="currentColor" stroke="none" />,
  minus: <path d="M4.5 10h11" />,
  plus: <path d="M10 4.5v11M4.5 10h11" />,
  close: <path d="m5.5 5.5 9 9M14.5 5.5l-9 9" />,
  trash: (
    <path d="M3.5 5.5h13M8 5.5V4a1 1 0 0 1 1-1h2a1 1 0 0 1 1 1v1.5M5 5.5l.7 10a1.5 1.5 0 0 0 1.5 1.5h5.6a1.5 1.5 0 0 0 1.5-1.5l.7-10M8.4 9v4.5M11.6 9v4.5" />
  ),
  'arrow-right': <path d="M4 10h12M11 5l5 5-5 5" />,
  'chevron-right': <path d="m8 5 5 5-5 5" />,
  copy: (
    <>
      <rect x="7" y="7" width="9.5" height="9.5" rx="1.5" />
      <path d="M13 7V5a1.5 1.5 0 0 0-1.5-1.5H5A1.5 1.5 0 0 0 3.5 5v6.5A1.5 1.5 0 0 0 5 13h2" />
    </>
  ),
  printer: (
    <>
      <path d="M6 7V3.5h8V7M6 13.5H4.5A1.5 1.5 0 0 1 3 12V8.5A1.5 1.5 0 0 1 4.5 7h11A1.5 1.5 0 0 1 17 8.5V12a1.5 1.5 0 0 1-1.5 1.5H14" />
      <path d="M6 11.5h8v5H6Z" />
    </>
  ),
  external: (
    <path d="M11.5 3.5h5v5M16.5 3.5 9 11M8.5 4.5H5A1.5 1.5 0 0 0 3.5 6v9A1.5 1.5 0 0 0 5 16.5h9a1.5 1.5 0 0 0 1.5-1.5v-3.5" />
  ),
  search: (
    <>
      <circle cx="8.75" cy="8.75" r="5.25" />
      <path d="m12.75 12.75 3.75 3.75" />
    </>
  ),
  undo: <path d="M7.5 4 3.5 8l4 4M4 8h7.25a4.25 4.25 0 0 1 0 8.5H8" />,
  list: <path d="M7.5 5.5h9M7.5 10h9M7.5 14.5h9M3.5 5.5h.01M3.5 10h.01M3.5 14.5h.01" />,
  more: <path d="M10 5v.01M10 10v.01M10 15v.01" />,
  pin: (
    <>
      <path d="M10 17.5s5.5-5 5.5-9.25a5.5 5.5 0 0 0-11 0C4.5 12.5 10 17.5 10 17.5Z" />
      <circle cx="10" cy="8.25" r="1.9" />
    </>
  ),
  upload: (
    <path d="M10 12.5v-9M6.25 7 10 3.25 13.75 7M3.5 13v2a1.5 1.5 0 0 0 1.5 1.5h10a1.5 1.5 0 0 0 1.5-1.5v-2" />
  ),
  download: (
    <path d="M10 3.25v9.25M6.25 8.75 10 12.5l3.75-3.75M3.5 13v2a1.5 1.5 0 0 0 1.5 1.5h10a1.5 1.5 0 0 0 1.5-1.5v-2" />
  ),
  spinner: (
    <>
      <circle cx="10" cy="10" r="7.25" opacity="0.28" />
      <path d="M10 2.75A7.25 7.25 0 0 1 17.25 10" />
    </>
  ),
} as const satisfies Record<string, ReactNode>;

/** The names of the drawings. */
export type IconName = keyof typeof drawings;

export interface IconProps {
  readonly name: IconName;
}

/**
 * A small drawing next to a text. Always hidden from assistive technology: the text says the same.
 * Its size follows the text (`1.25em`), its colour is the text's.
 */
export function Icon({ name }: IconProps): ReactNode {
  return (
    <svg
      className={`hb-icon hb-icon--${name}`}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      {drawings[name]}
    </svg>
  );
}

/** What a message means for the reader. */
export type Tone = 'info' | 'success' | 'warning' | 'danger';

/** Each tone has an icon of its own shape, so that colour is never the only sign. */
export const toneIcon: Readonly<Record<Tone, IconName>> = {
  info: 'info',
  success: 'circle-check',
  warning: 'warning',
  danger: 'error',
};
