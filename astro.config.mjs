// @ts-check
import { readCatalogue } from '#catalogue/read';
import { basePathLinks } from '#site/base-path-links.ts';
import { catalogueModules } from '#site/catalogue-modules.ts';
import { clientChunks } from '#site/client-chunks.ts';
import { contentSecurityPolicy } from '#site/content-security-policy.ts';
import { engagedDirective } from '#site/engaged/integration.ts';
import { fragmentDirective } from '#site/fragment/integration.ts';
import { languageGate } from '#site/language-gate/integration.ts';
import { isPage } from '#site/language-gate/is-page.ts';
import { linkCheck } from '#site/links/integration.ts';
import { markdownPages } from '#site/markdown/integration.ts';
import { pageCheck } from '#site/page-check/integration.ts';
import { readRedirects } from '#site/redirects.ts';
import { messages } from '#site/messages.ts';
import { notFound } from '#site/not-found/integration.ts';
import { openApi } from '#site/openapi/integration.ts';
import { robots } from '#site/robots/integration.ts';
import { searchIndex } from '#site/search-index/integration.ts';
import { readSettings } from '#site/settings.ts';
import { sidebar } from '#site/sidebar.ts';
import { withNeutralAddress } from '#site/sitemap.ts';
import { socialCards } from '#site/social-card/integration.ts';
import { uiGallery } from '#site/ui-gallery/integration.ts';
import { satteri } from '@astrojs/markdown-satteri';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { defineConfig, envField } from 'astro/config';
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
  env: {
    schema: {
      ORDER_API_URL: envField.string({
        context: 'client',
        access: 'public',
        optional: true,
        url: true,
      }),
      ORDER_MODE: envField.enum({
        context: 'client',
        access: 'public',
        optional: true,
        values: ['demo', 'live', 'handoff'],
      }),
    },
  },
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
        // Without it the demo carries the public-suffix list, 113 kB, for cookies it never sets.
        { find: 'tough-cookie', replacement: file('./src/demo/tough-cookie.ts') },
        // Without it the demo does not load where the browser blocks storage.
        { find: 'is-node-process', replacement: file('./src/demo/is-node-process.ts') },
        {
          find: /^@pagefind\/default-ui$/,
          replacement: file('./src/site/lazy-search/pagefind-ui.ts'),
        },
      ],
    },
  },
  integrations: [
    pageCheck(catalogue),
    messages(),
    catalogueModules(),
    engagedDirective(),
    fragmentDirective(),
    languageGate(),
    notFound(),
    openApi(),
    robots(),
    socialCards(),
    uiGallery({ enabled: settings.uiGallery }),
    react(),
    // In the place of Starlight's own: without the addresses that only lead to a language.
    sitemap({
      i18n: { defaultLocale: 'de', locales: { de: 'de', en: 'en' } },
      filter: (address) => isPage(address, settings.base, redirects),
      serialize: (page) => withNeutralAddress(page, settings.base),
    }),
    starlight({
      title,
      // Ours speaks both languages and searches, see notFound.
      disable404Route: true,
      defaultLocale: 'de',
      locales: { de: { label: 'Deutsch', lang: 'de' }, en: { label: 'English', lang: 'en' } },
      customCss: ['./src/styles/index.css'],
      components: {
        ...(isDemo && { Banner: './src/site/demo-banner/DemoBanner.astro' }),
        LanguageSelect: './src/site/overrides/LanguageSelect.astro',
        MarkdownContent: './src/site/overrides/MarkdownContent.astro',
      },
      routeMiddleware: './src/site/page-head/middleware.ts',
      sidebar: sidebar(catalogue),
      credits: false,
      lastUpdated: false,
    }),
    searchIndex(),
    markdownPages({ ...settings, title }),
    // After all that writes pages and files.
    linkCheck(settings),
    // Last in the list: it hashes what all the others have written.
    contentSecurityPolicy({ connect: settings.orderApiUrl }),
  ],
});
