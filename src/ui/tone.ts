import type { IconName } from './Icon.tsx';

/** What a remark means for the reader. */
export type Tone = 'info' | 'success' | 'warning' | 'danger';

/** Each tone has a drawing of its own shape, so that it never speaks by colour alone. */
export const toneIcon: Readonly<Record<Tone, IconName>> = {
  info: 'info',
  success: 'circle-check',
  warning: 'warning',
  danger: 'error',
};
