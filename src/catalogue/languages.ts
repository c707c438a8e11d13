/**
 * The languages of the site, as `content/site.yaml` lists them. Node reads the file; in pages and
 * in the browser the build replaces this module by what is in it (src/site/catalogue-modules.ts).
 */
import { readSite, type Language } from './site.ts';

/**
 * A language of the site, as in its addresses. `astro sync` declares `SiteLanguages` from
 * `content/site.yaml`, so that code which knows only some of the languages does not compile.
 */
export type Locale = keyof SiteLanguages;

type ShownLanguage = Pick<Language, 'name' | 'formats'>;

const inFile: Readonly<Record<string, ShownLanguage>> = readSite().languages;

/** Every language in the order of the settings, with its own name and its formats (BCP 47). */
export const languages = inFile as Readonly<Record<Locale, ShownLanguage>>;
