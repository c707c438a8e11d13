import { bundles, type Bundle } from '#i18n/contract';
import { locales } from '#i18n/locale';
import type { Plugin } from 'vite';
import type { AllMessages } from './read-folder.ts';
import {
  readAnswers,
  readCatalogueFileTexts,
  readErrorTexts,
  readMessages,
  readOrderApiTexts,
} from './read.ts';

/** Without the prefix by which Vite knows a module that is no file. */
const moduleId = /^virtual:(?:messages|errors|answers|order-api|catalogue-file)(?:\/|$)/;

/**
 * Gives code the checked messages as modules. Browsers load a bundle in one language at a time:
 *
 * - `virtual:messages/steps`: how to load the words of the steps, by language; the other bundles likewise
 * - `virtual:messages/steps/de`: those words
 * - `virtual:messages/pages`: the words of pages in all languages, for the build only
 * - `virtual:errors`: the error reference in all languages, for the build only
 * - `virtual:answers`: the answers of support in all languages, for the build only
 * - `virtual:order-api`: the words of the OpenAPI file, for the build only
 * - `virtual:catalogue-file`: the words of the schema of `catalogue.json`, for the build only
 *
 * @throws MessageError from `load`, so that it stops a build and is shown by the live server
 */
export function messagesPlugin(): Plugin {
  // Read once for all modules; anew after an author has saved a file.
  let messages: AllMessages | undefined;
  return {
    name: 'messages',
    resolveId: (id) => (moduleId.test(id) ? `\0${id}` : undefined),
    load(resolvedId) {
      const id = resolvedId.slice(1);
      if (!resolvedId.startsWith('\0') || !moduleId.test(id)) return undefined;
      if (id === 'virtual:errors') return exported('errors', merged(readErrorTexts()));
      if (id === 'virtual:answers') return exported('answers', merged(readAnswers()));
      if (id === 'virtual:order-api') return exported('orderApi', readOrderApiTexts());
      if (id === 'virtual:catalogue-file') {
        return exported('catalogueFile', readCatalogueFileTexts());
      }
      messages ??= readMessages();
      return moduleText(id.split('/').slice(1), messages);
    },
    configureServer(server) {
      server.watcher.on('all', () => {
        messages = undefined;
      });
    },
  };
}

function moduleText([name = '', locale]: readonly string[], messages: AllMessages): string {
  if (name === 'pages') {
    const bundled: readonly string[] = Object.values(bundles).flat();
    return exported(
      'pages',
      merged(messages, (topic) => !bundled.includes(topic)),
    );
  }
  if (locale === undefined) {
    const loaders = locales.map((each) => {
      const load = `import('virtual:messages/${name}/${each}')`;
      return `${JSON.stringify(each)}: async () => (await ${load}).messages`;
    });
    return `export const loaders = { ${loaders.join(', ')} };`;
  }
  const topics: readonly string[] = bundles[name as Bundle];
  const texts = merged(messages, (topic) => topics.includes(topic));
  return exported('messages', texts[locale]);
}

/** The messages of the chosen topics by language, then by key. */
function merged(messages: AllMessages, isChosen: (topic: string) => boolean = () => true) {
  const languages = Object.entries(messages).map(([locale, topics]) => {
    const chosen = Object.entries(topics).filter(([topic]) => isChosen(topic));
    return [locale, Object.assign({}, ...chosen.map(([, texts]) => texts))] as const;
  });
  return Object.fromEntries<object>(languages);
}

function exported(name: string, value: unknown): string {
  return `export const ${name} = ${JSON.stringify(value)};`;
}
