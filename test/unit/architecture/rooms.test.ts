import { globSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { forbiddenImports, roomOf } from './check.ts';
import { importsOf } from './imports.ts';
import { RULES } from './rules.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const files = globSync(['src/**/*.{ts,tsx,astro}', 'content.config.ts', 'astro.config.mjs'], {
  cwd: root,
}).map((path) => path.replaceAll(sep, '/'));
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8');

describe('the rooms of src', () => {
  test('import only what the arrows of the design allow', () => {
    expect(files.flatMap((path) => forbiddenImports(path, read(path)))).toEqual([]);
  });

  test('have a rule each', () => {
    expect(files.map(roomOf).filter((room) => !RULES[room])).toEqual([]);
  });

  test('reach the demo at one place', () => {
    const places = files.filter((path) =>
      importsOf(path, read(path)).some(({ specifier }) => specifier === '#demo'),
    );
    expect(places.map(roomOf)).toEqual(['api']);
  });
});

describe('a forbidden import is found', () => {
  test.each([
    ['src/order/price.ts', "import { useStore } from '@nanostores/react';"],
    ['src/order/price.ts', "import { orderClient } from '#api';"],
    ['src/islands/Region.tsx', "import { serviceSchema } from '#catalogue';"],
    ['src/order/price.ts', "import { parse } from '../sources/parse.ts';"],
    ['src/order/price.ts', "import { type Issue } from '#order';"],
    ['src/sources/parse.ts', "export * from '#order';"],
    ['src/i18n/issue.ts', "import { validate } from '#order';"],
    ['src/ui/field.tsx', "import type { Draft } from '#order';"],
    ['src/api/client.ts', "import { startDemoBackend } from '#demo';"],
    ['src/stores/orders.ts', "const demo = await import('#demo');"],
    ['src/islands/Region.tsx', "import { readCatalogue } from '#catalogue/read';"],
    ['src/islands/Region.tsx', "import { pageTranslatorFor } from '#i18n/pages';"],
    ['src/i18n/locale.ts', "import { readMessages } from '#messages';"],
    ['src/islands/Region.tsx', "import fs from 'node:fs';"],
    ['src/api/contract.ts', "import * as z from 'zod/mini';"],
    [
      'src/components/Guide.astro',
      "<script>import { readCatalogue } from '#catalogue/read';</script>",
    ],
    ['src/components/Guide.astro', "---\nimport gate from '#site/gate.ts';\n---\n<p />"],
    ['src/components/Guide.astro', "<script>import { scenarios } from '#demo/scenario';</script>"],
    ['src/attic/old.ts', "import { validate } from '#order';"],
  ])('%s: %s', (path, text) => {
    expect(forbiddenImports(path, text)).toHaveLength(1);
  });
});

describe('an allowed import is left alone', () => {
  test.each([
    ['src/order/offer.ts', "import type { Service } from '#catalogue';"],
    ['src/order/price.ts', "import { completeDraft } from './draft.ts';"],
    ['src/api/connection.ts', "const { start } = await import('#demo');"],
    ['src/api/contract.ts', "import { z } from '#zod';"],
    ['src/i18n/issue.ts', "import type { Issue } from '#order';"],
    [
      'src/components/Guide.astro',
      "---\nimport { readCatalogue } from '#catalogue/read';\n---\n<p />",
    ],
    ['src/components/Guide.astro', "<script>import { $draft } from '#stores';</script>"],
    ['src/site/LanguageGate.astro', "---\nimport '../styles/tokens.css';\n---\n<p />"],
    ['src/site/Banner.astro', "<script>import { scenarios } from '#demo/scenario';</script>"],
    ['content.config.ts', "import { readCatalogue } from '#catalogue/read';"],
  ])('%s: %s', (path, text) => {
    expect(forbiddenImports(path, text)).toEqual([]);
  });
});
