import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where pages may import parts from, and which there are. Read from the code, as nobody lists them twice. */
export function knownParts(): Readonly<Record<string, readonly string[]>> {
  return {
    '#components': exportsOf(fileURLToPath(new URL('../index.ts', import.meta.url))),
    '@astrojs/starlight/components': exportsOf(
      fileURLToPath(import.meta.resolve('@astrojs/starlight/components')),
    ),
  };
}

function exportsOf(file: string): readonly string[] {
  const named = readFileSync(file, 'utf8').matchAll(/export \{ (?:default as )?(\w+) \}/g);
  return [...named].map(([, name = '']) => name);
}
