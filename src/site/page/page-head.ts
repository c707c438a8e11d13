import { scriptData } from '#components/script-data';
import { pageTranslatorFor } from '#i18n/pages';
import { formatTag, locales, type Locale } from '#i18n/locale';
import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import {
  absolute,
  markdownPath,
  pagePath,
  SOCIAL_CARD_SIZE,
  socialCardPath,
  type PagePlace,
  type Published,
} from '../addresses.ts';
import { appLinks } from '../app/app-links.ts';
import { guideViewScript } from '../guide-view/guide-view-script.ts';
import { MARK_FAILED_FILES } from './failed-files.ts';
import {
  breadcrumbs,
  howTo,
  techArticle,
  type DescribedPage,
  type HomePage,
} from './structured-data.ts';

/** A list of elements as Starlight puts them into `<head>`. */
export type Head = StarlightRouteData['head'];

/** What the head of a page is made from. */
export interface HeadSource extends PagePlace, Published {
  readonly title: string;
  readonly description: string;
  readonly headings: DescribedPage['headings'];
  /** Whether the page is a guide: one that names a service. */
  readonly isGuide: boolean;
  readonly homeTitle: string;
}

/** As Open Graph names languages: `de_DE`. */
const openGraphLocale = (locale: Locale): string => formatTag(locale).replace('-', '_');

/**
 * Starlight's head with what it leaves out: the picture for link previews, structured data, the
 * Markdown source, what an installed handbook needs, and what notices that a file is missing. Its
 * `x-default` is the default language; ours is the address that redirects to the reader's language.
 */
export function pageHead(starlight: Head, source: HeadSource): Head {
  const { locale, path, title } = source;
  const image = absolute(socialCardPath(source), source);
  const markdown = absolute(markdownPath(source), source);
  const kept = starlight
    .filter(({ attrs }) => attrs?.property !== 'og:locale' && attrs?.property !== 'og:type')
    .map((element) =>
      element.attrs?.hreflang === 'x-default'
        ? { ...element, attrs: { ...element.attrs, href: absolute(path, source) } }
        : element,
    );
  return [
    ...kept,
    { tag: 'script', content: MARK_FAILED_FILES },
    ...(source.isGuide ? [{ tag: 'script' as const, content: viewScript(locale) }] : []),
    property('og:type', path === '' ? 'website' : 'article'),
    property('og:locale', openGraphLocale(locale)),
    ...locales
      .filter((other) => other !== locale)
      .map((other) => property('og:locale:alternate', openGraphLocale(other))),
    property('og:image', image),
    property('og:image:type', 'image/png'),
    property('og:image:width', String(SOCIAL_CARD_SIZE.width)),
    property('og:image:height', String(SOCIAL_CARD_SIZE.height)),
    property('og:image:alt', title),
    named('twitter:title', title),
    named('twitter:description', source.description),
    named('twitter:image', image),
    named('twitter:image:alt', title),
    {
      tag: 'link',
      attrs: { rel: 'alternate', type: 'text/markdown', href: markdown },
      content: '',
    },
    ...appLinks(locale, source.base).map((element) => ({ ...element, content: '' })),
    ...structuredData(source, image).map((data): Head[number] => ({
      tag: 'script',
      attrs: { type: 'application/ld+json' },
      content: scriptData(data),
    })),
  ];
}

function viewScript(locale: Locale): string {
  const { t } = pageTranslatorFor(locale);
  const about = t('page-guide.read-more-about', { section: '{section}' });
  return guideViewScript(t('page-guide.read-more'), about);
}

/** Home needs none; every other page says where it stands, and what it is if there is a word. */
function structuredData(source: HeadSource, image: string): readonly object[] {
  if (source.path === '') return [];
  const { title, description, locale, headings } = source;
  const url = absolute(pagePath(source), source);
  const home: HomePage = { title: source.homeTitle, url: absolute(`${locale}/`, source) };
  const page: DescribedPage = { title, description, locale, url, image, headings };
  const where = breadcrumbs(page, home);
  if (source.isGuide) return [where, howTo(page)];
  return source.path.startsWith('reference/') ? [where, techArticle(page)] : [where];
}

function property(name: string, content: string): Head[number] {
  return { tag: 'meta', attrs: { property: name, content }, content: '' };
}

function named(name: string, content: string): Head[number] {
  return { tag: 'meta', attrs: { name, content }, content: '' };
}
