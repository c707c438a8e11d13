import { bundles, placeholders } from '#i18n/contract';
import { defaultLocale } from '#i18n/locale';
import type { AllMessages } from './read-folder.ts';

/**
 * TypeScript that declares `virtual:messages/keys`: every message with what has to be filled in, so
 * that code fails on a key that is not there and on a value that is left out.
 */
export function messageDeclarations(messages: AllMessages): string {
  const topics = messages[defaultLocale];
  const { steps, further, presenting } = bundles;
  const inBundles: readonly string[] = Object.values(bundles).flat();
  const pages = Object.keys(topics).filter((topic) => !inBundles.includes(topic));
  const keysOf = (names: readonly string[]) =>
    names.flatMap((name) => Object.keys(topics[name] ?? {}));
  return [
    '// Made from content/messages by `astro sync`.',
    "declare module 'virtual:messages/keys' {",
    '  type Value = string | number | bigint;',
    declaration('StepMessages', keysOf(steps)),
    declaration('FurtherMessages', keysOf(further)),
    declaration('PresentingMessages', keysOf(presenting)),
    declaration('PageMessages', keysOf(pages)),
    '}',
    '',
  ].join('\n');
}

function declaration(name: string, keys: readonly string[]): string {
  const members = keys.map((key) => `    readonly '${key}': ${paramsOf(key)};`);
  return [`  export interface ${name} {`, ...members, '  }'].join('\n');
}

/** The parameters of `t` behind the key, as the type of a tuple. */
function paramsOf(key: string): string {
  const names = placeholders[key] ?? [];
  if (names.length === 0) return '[]';
  return `[params: { ${names.map((name) => `readonly ${name}: Value`).join('; ')} }]`;
}
