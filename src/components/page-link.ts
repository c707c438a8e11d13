import type { Locale } from '#i18n/locale';
import { getEntry } from 'astro:content';

/** A link to a page of the handbook. */
export interface PageLink {
  readonly href: string;
  /** The page's own title. */
  readonly title: string;
}

/**
 * The link that a `see` of the catalogue stands for. That its page exists was checked before the
 * build (`check-pages.ts`).
 *
 * @param see path without language and first slash, such as `reference/storage/#limits`
 */
export async function pageLink(see: string, locale: Locale): Promise<PageLink> {
  const page = await getEntry('docs', `${locale}/${see.replace(/\/(?:#.*)?$/, '')}`);
  if (page) return { href: `${import.meta.env.BASE_URL}${locale}/${see}`, title: page.data.title };
  throw new Error(`There is no page "${see}". Write the path of a page.`);
}
