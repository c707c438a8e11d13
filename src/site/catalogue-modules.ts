import { readCatalogue, readSite } from '#catalogue/read';
import { readMessages } from '#messages';
import { toOffer } from '#order';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

const sources = {
  /** The whole catalogue: for pages, at build time only. */
  'virtual:catalogue': () => `export const catalogue = ${JSON.stringify(readCatalogue())};`,
  /** What the demo's order API must know: ids, limits and prices, and what it says of a failure. */
  'virtual:demo-offers': () => {
    const catalogue = readCatalogue();
    const offers = catalogue.services.map((service) => [
      service.id,
      toOffer(service, catalogue, { allowDocumentation: true }),
    ]);
    const details = Object.entries(readMessages()).map(([locale, { site }]) => [
      locale,
      site?.['demo.failure-detail'],
    ]);
    return [
      `export const offers = ${JSON.stringify(Object.fromEntries(offers))};`,
      `export const failureDetails = ${JSON.stringify(Object.fromEntries(details))};`,
    ].join('\n');
  },
};

type ModuleId = keyof typeof sources;

const isModuleId = (id: string): id is ModuleId => id in sources;

/**
 * Gives pages and the demo the checked catalogue as modules, all code the languages of the site as
 * data, and reloads the page when an author saves a file of `content`. The catalogue is read once
 * for each of them and not for each page, so that two hundred services stay cheap.
 */
export function catalogueModules(): AstroIntegration {
  return {
    name: 'catalogue-modules',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [catalogueModulesPlugin()] } });
      },
      'astro:config:done': ({ injectTypes }) => {
        injectTypes({ filename: 'languages.d.ts', content: languageDeclarations() });
      },
    },
  };
}

/** The modules alone, for tests: see {@link catalogueModules}. */
export function catalogueModulesPlugin(): Plugin {
  return {
    name: 'catalogue-modules',
    resolveId: (id) => (isModuleId(id) ? `\0${id}` : undefined),
    load(resolvedId) {
      if (resolvedId.endsWith('/src/catalogue/languages.ts')) return languagesModule();
      const id = resolvedId.replace(/^\0/, '');
      return isModuleId(id) ? sources[id]() : undefined;
    },
    configureServer(server) {
      server.watcher.on('change', (file) => {
        if (!/[/\\]content[/\\].*\.yaml$/.test(file)) return;
        for (const environment of Object.values(server.environments)) {
          environment.moduleGraph.invalidateAll();
          environment.hot.send({ type: 'full-reload' });
        }
      });
    },
  };
}

/** What `src/catalogue/languages.ts` exports, without what reads it from the file. */
function languagesModule(): string {
  const entries = Object.entries(readSite().languages).map(([locale, { name, formats }]) => [
    locale,
    { name, formats },
  ]);
  return `export const languages = ${JSON.stringify(Object.fromEntries(entries))};`;
}

function languageDeclarations(): string {
  const members = Object.keys(readSite().languages).map((locale) => `    ${locale}: true;`);
  return [
    '// Made from content/site.yaml by `astro sync`.',
    'export {};',
    'declare global {',
    '  interface SiteLanguages {',
    ...members,
    '  }',
    '}',
    '',
  ].join('\n');
}
