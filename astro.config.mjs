// @ts-check
import { readCatalogue } from '#catalogue/read';
import { basePathLinks } from '#site/base-path-links.ts';
import { catalogueModules } from '#site/catalogue-modules.ts';
import { clientChunks } from '#site/client-chunks.ts';
import { clientDirectives } from '#site/client-directives/integration.ts';
import { contentSecurityPolicy } from '#site/content-security-policy.ts';
import { linkCheck } from '#site/links/link-check.ts';
import { markdownPages } from '#site/markdown/markdown-pages.ts';
import { pageCheck } from '#site/page-check.ts';
import { readRedirects } from '#site/redirects.ts';
import { mswReplacements } from '#site/msw-replacements.ts';
import { routes } from '#site/routes/integration.ts';
import { searchIndex } from '#site/search/search-index.ts';
import { readSettings } from '#site/settings.ts';
import { sidebar } from '#site/sidebar.ts';
import { isPage, withNeutralAddress } from '#site/sitemap.ts';
import { satteri } from '@astrojs/markdown-satteri';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { fileURLToPath } from 'node:url';

const settings = readSettings(process.env);
const catalogue = readCatalogue();
const isDemo = settings.orderMode === 'demo';
const redirects = readRedirects();
const title = { de: 'Bestellhandbuch', en: 'Ordering handbook' };

/** @param {string} path */
const file = (path) => fileURLToPath(new URL(path, import.meta.url));

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
      hastPlugins: [basePathLinks(settings.base)],
    }),
  },
  vite: {
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: clientChunks } } } },
    },
    define: {
      'import.meta.env.PUBLIC_ORDER_MODE': JSON.stringify(settings.orderMode),
      'import.meta.env.PUBLIC_ORDER_API_URL': JSON.stringify(settings.orderApiUrl),
      'import.meta.env.PUBLIC_ORDER_API_CLIENT_ADDRESS': `'${String(settings.clientAddress)}'`,
    },
    resolve: {
      alias: [
        ...Object.entries(mswReplacements).map(([find, replacement]) => ({ find, replacement })),
        {
          find: /^@pagefind\/default-ui$/,
          replacement: file('./src/site/search/pagefind-ui.ts'),
        },
      ],
    },
  },
  integrations: [
    pageCheck(catalogue),
    catalogueModules(),
    clientDirectives(),
    routes(settings),
    react(),
    // Replaces the one Starlight would add: addresses that only redirect to a language are left out.
    sitemap({
      i18n: { defaultLocale: 'de', locales: { de: 'de', en: 'en' } },
      filter: (address) => isPage(address, settings.base, redirects),
      serialize: (page) => withNeutralAddress(page, settings.base),
    }),
    starlight({
      title,
      // Ours is in every language and searches, see not-found/NotFound.astro.
      disable404Route: true,
      defaultLocale: 'de',
      locales: { de: { label: 'Deutsch', lang: 'de' }, en: { label: 'English', lang: 'en' } },
      customCss: ['./src/styles/index.css'],
      components: {
        ...(isDemo && { Banner: './src/site/page/DemoBanner.astro' }),
        LanguageSelect: './src/site/page/LanguageSelect.astro',
        MarkdownContent: './src/site/page/MarkdownContent.astro',
      },
      routeMiddleware: './src/site/page/route-middleware.ts',
      sidebar: sidebar(catalogue),
      credits: false,
      lastUpdated: false,
    }),
    searchIndex(),
    markdownPages({ ...settings, title }),
    // After everything that writes pages and files.
    linkCheck(settings),
    // Last: it hashes what all the others have written.
    contentSecurityPolicy({ connect: settings.orderApiUrl }),
  ],
});
