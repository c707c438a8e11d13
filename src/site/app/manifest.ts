import type { Locale } from '#i18n/locale';
import type { ThemeColors } from './ground.ts';
import { iconPath, MANIFEST_ICONS } from './icons.ts';

/** What the manifest of a language is made from. */
export interface ManifestSource {
  readonly locale: Locale;
  /** The site's name in the language. */
  readonly title: string;
  /** Path the site is published under; begins and ends with a slash. */
  readonly base: string;
  readonly ground: ThemeColors;
}

/** Where the manifest of a language is, below the base. */
export function manifestPath(locale: Locale): string {
  return `manifest.${locale}.webmanifest`;
}

/**
 * The Web App Manifest of one language (W3C, Web Application Manifest). Each language is an app of
 * its own, which opens at its home page; all pages of the site belong to it, whatever their language.
 */
export function manifest({ locale, title, base, ground }: ManifestSource): object {
  return {
    id: `${base}${locale}/`,
    name: title,
    lang: locale,
    // As the pages say of themselves; all languages so far are written from left to right.
    dir: 'ltr',
    start_url: `${base}${locale}/`,
    scope: base,
    display: 'standalone',
    // With a way back, where the system has one to offer.
    display_override: ['minimal-ui'],
    // One colour fits both themes only where nothing is seen yet; pages name one for each.
    background_color: ground.light,
    theme_color: ground.light,
    icons: MANIFEST_ICONS.map((icon) => ({
      src: base + iconPath(icon),
      sizes: `${icon.size}x${icon.size}`,
      type: 'image/png',
      purpose: icon.purpose,
    })),
  };
}
