/** What the head of every page says for those who install the handbook. */
import type { Locale } from '#i18n/locale';
import { ground } from './ground.ts';
import { iconPath, TOUCH_ICON } from './icons.ts';
import { manifestPath } from './manifest.ts';

/** An element of the head without content. */
export interface HeadElement {
  readonly tag: 'link' | 'meta';
  readonly attrs: Readonly<Record<string, string>>;
}

/**
 * The manifest of the language, the icon that is not in it, and the colours of both themes.
 *
 * @param base path the site is published under; begins and ends with a slash
 */
export function appLinks(locale: Locale, base: string): readonly HeadElement[] {
  const colors = ground();
  const themes = ['light', 'dark'] as const;
  return [
    { tag: 'link', attrs: { rel: 'manifest', href: base + manifestPath(locale) } },
    { tag: 'link', attrs: { rel: 'apple-touch-icon', href: base + iconPath(TOUCH_ICON) } },
    ...themes.map((theme): HeadElement => {
      const media = `(prefers-color-scheme: ${theme})`;
      return { tag: 'meta', attrs: { name: 'theme-color', media, content: colors[theme] } };
    }),
  ];
}
