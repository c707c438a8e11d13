// @ts-check
import { readCatalogue, readSite } from '#catalogue/read';
import { accent } from '#site/accent.ts';
import { basePathLinks } from '#site/base-path-links.ts';
import { browserTarget } from '#site/browsers.ts';
import { catalogueModules } from '#site/catalogue-modules.ts';
import { clientChunks } from '#site/client-chunks.ts';
import { clientDirectives } from '#site/client-directives/integration.ts';
import { contentSecurityPolicy } from '#site/content-security-policy.ts';
import { foldableProse } from '#site/guide-view/foldable-prose.ts';
import { hosting } from '#site/hosting/integration.ts';
import { linkCheck } from '#site/links/link-check.ts';
import { markdownPages } from '#site/markdown/markdown-pages.ts';
import { messages } from '#site/messages.ts';
import { pageCheck } from '#site/page-check.ts';
import { offline } from '#site/offline/offline.ts';
import { readRedirects } from '#site/redirects.ts';
import { mswReplacements } from '#site/msw-replacements.ts';
import { routes } from '#site/routes/integration.ts';
import { searchIndex } from '#site/search/search-index.ts';
import { readSettings } from '#site/settings.ts';
import { readNavigationPages, sidebar } from '#site/sidebar.ts';
import { isPage, withNeutralAddress } from '#site/sitemap.ts';
import { noBreakSpaces } from '#site/no-break-spaces.ts';
import { untranslatedCode } from '#site/untranslated-code.ts';
import { satteri } from '@astrojs/markdown-satteri';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

const settings = readSettings(process.env);
const catalogue = readCatalogue();
const isDemo = settings.orderMode === 'demo';
const redirects = readRedirects();
const site = readSite();
const languages = Object.entries(site.languages);
const [defaultLocale = ''] = Object.keys(site.languages);

/**
 * @template Value
 * @param {(language: typeof languages[number][1], locale: string) => Value} valueOf
 */
const perLanguage = (valueOf) =>
  Object.fromEntries(languages.map(([locale, language]) => [locale, valueOf(language, locale)]));

export default defineConfig({
  srcDir: '.',
  site: settings.site,
  base: settings.base,
  outDir: settings.outDir,
  trailingSlash: 'always',
  markdown: {
    processor: satteri({
      // `{#id}` behind a heading: anchors are the same in both languages and outlive a new wording.
      features: { headingAttributes: true },
      hastPlugins: [
        basePathLinks(settings.base),
        untranslatedCode(),
        noBreakSpaces(),
        foldableProse(),
      ],
    }),
  },
  vite: {
    plugins: [browserTarget()],
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: clientChunks } } } },
    },
    define: {
      'import.meta.env.PUBLIC_SEARCH_FILLERS': JSON.stringify(
        languages.flatMap(([, { fillers }]) => fillers ?? []).join(' '),
      ),
      'import.meta.env.PUBLIC_ORDER_MODE': JSON.stringify(settings.orderMode),
      'import.meta.env.PUBLIC_ORDER_API_URL': JSON.stringify(settings.orderApiUrl),
      'import.meta.env.PUBLIC_OFFLINE': `'${String(settings.offline)}'`,
      'import.meta.env.PUBLIC_ORDER_API_CLIENT_ADDRESS': `'${String(settings.clientAddress)}'`,
    },
    resolve: {
      alias: { ...mswReplacements },
    },
  },
  integrations: [
    pageCheck(catalogue),
    messages(),
    catalogueModules(),
    accent(site),
    clientDirectives(),
    routes(settings),
    react(),
    // Replaces the one Starlight would add: addresses that only redirect to a language are left out.
    sitemap({
      i18n: { defaultLocale, locales: perLanguage((_, locale) => locale) },
      filter: (address) => isPage(address, settings.base, redirects),
      serialize: (page) => withNeutralAddress(page, settings.base),
    }),
    starlight({
      title: perLanguage(({ title }) => title),
      favicon: `/${site.mark}`,
      // Ours is in every language and searches, see not-found/NotFound.astro.
      disable404Route: true,
      defaultLocale,
      locales: perLanguage(({ name }, lang) => ({ label: name, lang })),
      customCss: ['./src/styles/index.css'],
      // Wrapped: what scrolls would be a region without a name, and half out of sight on a phone.
      expressiveCode: { defaultProps: { frame: 'code', wrap: true } },
      components: {
        ...(isDemo && { Banner: './src/site/page/DemoBanner.astro' }),
        Footer: './src/site/page/Footer.astro',
        LanguageSelect: './src/site/page/LanguageSelect.astro',
        MarkdownContent: './src/site/page/MarkdownContent.astro',
        PageSidebar: './src/site/page/PageSidebar.astro',
        Search: './src/site/search/Search.astro',
        SiteTitle: './src/site/page/SiteTitle.astro',
      },
      // The index is ours: searchIndex().
      pagefind: false,
      routeMiddleware: './src/site/page/route-middleware.ts',
      sidebar: sidebar(catalogue, site, readNavigationPages()),
      credits: false,
      lastUpdated: false,
    }),
    searchIndex(),
    markdownPages({ ...settings, title: perLanguage(({ title }) => title) }),
    // After everything that writes pages and files.
    linkCheck(settings),
    // Hashes what all the others have written.
    contentSecurityPolicy({ connect: settings.orderApiUrl }),
    // After everything that changes pages: it knows them by their content.
    offline({ ...settings, languages: Object.keys(site.languages), mark: site.mark }),
    // Last: it compresses the finished files, and writes how hosts serve them.
    hosting(settings),
  ],
});
