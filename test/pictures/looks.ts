/** One way to look at a page. */
export interface Look {
  readonly theme: 'light' | 'dark';
  /** Of the window, in px. */
  readonly width: 1280 | 390;
}

/**
 * The two in which each language is seen: of the eight combinations four, in which every width meets
 * both themes and both languages, and every theme both languages.
 */
export const LOOKS = {
  de: [
    { theme: 'light', width: 1280 },
    { theme: 'dark', width: 390 },
  ],
  en: [
    { theme: 'dark', width: 1280 },
    { theme: 'light', width: 390 },
  ],
} as const satisfies Readonly<Record<string, readonly Look[]>>;

/** Of the window, in px: as much of a page as a picture shows. */
export const HEIGHT = 900;

/** The file with the stored picture. */
export function pictureOf(state: string, language: string, { theme, width }: Look): string {
  return `${state}-${language}-${theme}-${width}.png`;
}
