import { describe, expect, test } from 'vitest';
import { codeIn, documents, read, tableOf } from './documents.ts';

interface Package {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
  readonly overrides: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

const manifest = JSON.parse(read('package.json')) as Package;

test('every Node that the project names is the same', () => {
  const versions = Object.entries(manifest.optionalDependencies)
    .filter(([name]) => name.startsWith('node-'))
    .map(([, version]) => version);
  expect(new Set(versions)).toEqual(new Set([read('.nvmrc').trim()]));
});

test('editors lay files out as Prettier does', () => {
  const { printWidth } = JSON.parse(read('.prettierrc.json')) as { readonly printWidth: number };
  const [everywhere = ''] = read('.editorconfig').split('\n\n[*.mdx]');
  expect(everywhere).toContain(`max_line_length = ${printWidth}\n`);
  expect(everywhere).toMatch(/^indent_style = space\nindent_size = 2$/mu);
});

test('every version that is pinned for a reason is the one that is installed', () => {
  const pins = tableOf(read('docs/decisions/0006-pins-and-overrides.md'), 'Package');
  const installed = {
    ...manifest.dependencies,
    ...manifest.devDependencies,
    // Others are about what a package brings along, not about its own version.
    ...Object.fromEntries(
      Object.entries(manifest.overrides).filter(([, version]) => typeof version === 'string'),
    ),
  };
  expect(pins.length).toBeGreaterThan(0);
  for (const [name, version] of pins) expect(installed[codeIn(name) ?? '']).toBe(version);
});

test('every override has its reason on record', () => {
  const pins = tableOf(read('docs/decisions/0006-pins-and-overrides.md'), 'Package');
  const explained = pins.map(([name]) => codeIn(name));
  expect(Object.keys(manifest.overrides).filter((name) => !explained.includes(name))).toEqual([]);
});

describe.each(documents)('%s', (document) => {
  test('names only scripts of package.json', () => {
    const named = [...read(document).matchAll(/npm run ([\w:-]+)/gu)].map(([, name]) => name ?? '');
    expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });
});
