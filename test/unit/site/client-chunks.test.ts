import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chunkOf, type ModuleGraph } from '../../../src/site/client-chunks.ts';

type Module = NonNullable<ReturnType<ModuleGraph>>;

/** A build of a few modules: each with the names that it exports, and its imports. */
function graphOf(
  modules: Readonly<
    Record<string, { entry?: true; exports?: string[]; imports?: Record<string, string> }>
  >,
): ModuleGraph {
  return (id) => {
    const { entry = false, exports = [], imports = {} } = modules[id] ?? {};
    const importers = Object.entries(modules).filter(([, module]) => id in (module.imports ?? {}));
    const code = Object.entries(imports).map(([from, names]) => `import ${names} from "${from}";`);
    return {
      isEntry: entry,
      importers: importers.map(([importer]) => importer),
      exports,
      code: code.join('\n'),
    } satisfies Module;
  };
}

const STEP = '/site/src/islands/steps/StorageStep.tsx';
const LIST = '/site/src/islands/orders/MyOrders.tsx';
const GATE = '/site/src/site/language-gate/LanguageGate.astro?astro&type=script&index=0&lang.ts';
const ENTRY_POINT = '/site/src/stores/index.ts';

const graph = graphOf({
  [STEP]: {
    entry: true,
    imports: {
      '/site/src/ui/Field.tsx': '{ Field }',
      '/site/node_modules/react/index.js': 'React',
      '/site/src/i18n/locale.ts': '{ isLocale }',
      [ENTRY_POINT]: '{ draftStore as store }',
    },
  },
  [LIST]: {
    entry: true,
    imports: {
      '/site/node_modules/react/index.js': 'React',
      '/site/src/ui/Select.tsx': '{ Select }',
      '/site/src/ui/Field.tsx': '{ Field }',
      [ENTRY_POINT]: '{ orderList }',
    },
  },
  [GATE]: { entry: true, imports: { '/site/src/i18n/locale.ts': '{ isLocale }' } },
  '/site/src/i18n/locale.ts': { exports: ['isLocale'] },
  '/site/src/ui/Field.tsx': { exports: ['Field'], imports: { '/site/src/ui/ids.ts': '{ id }' } },
  '/site/src/ui/ids.ts': { exports: ['id'] },
  '/site/src/ui/Select.tsx': { exports: ['Select'] },
  [ENTRY_POINT]: {
    exports: ['draftStore', 'orderList'],
    imports: {
      '/site/src/stores/draft.ts': '{ draftStore }',
      '/site/src/stores/order-list.ts': '{ orderList }',
    },
  },
  '/site/src/stores/draft.ts': { exports: ['draftStore'] },
  '/site/src/stores/order-list.ts': { exports: ['orderList'] },
  // Reached by import() only, which is no static import.
  '/site/src/islands/share/SharePanel.tsx': {},
});

test.each([
  ['a step', STEP, 'steps'],
  ['what a step imports, whatever it is called', '/site/src/ui/Field.tsx', 'steps'],
  ['what that imports in turn', '/site/src/ui/ids.ts', 'steps'],
  ['what a step takes from another room', '/site/src/stores/draft.ts', 'steps'],
  ['what only another island takes there', '/site/src/stores/order-list.ts', undefined],
  ['what only another island imports', '/site/src/ui/Select.tsx', undefined],
  ['what is opened on demand', '/site/src/islands/share/SharePanel.tsx', undefined],
  ['what the script of a page imports too', '/site/src/i18n/locale.ts', 'shared'],
  ['React', '/site/node_modules/react/index.js', 'react'],
  ['what tells the page of a missing part', '/site/src/ui/loading.ts', 'preload'],
])('%s is in the file “%s” that guides load: %s', (_, id, chunk) => {
  expect(chunkOf(id, graph)).toBe(chunk);
});

test('code that cannot be read counts as needed', () => {
  const unread: ModuleGraph = (id) => {
    const module = graph(id);
    return module && { ...module, code: null };
  };
  expect(chunkOf('/site/src/stores/order-list.ts', unread)).toBe('steps');
});

test('every island that comes alive with a guide is called so that the rule knows it', () => {
  const components = ['OrderStep', 'OrderAtAGlance'].map((name) =>
    readFileSync(`src/components/guide/${name}.astro`, 'utf8'),
  );
  const used = components.flatMap((component) =>
    [...component.matchAll(/<(\w+) client:/g)].map(([, name = '']) => name),
  );
  const files = globSync('src/islands/**/*.tsx').map((file) => `/${file.replaceAll('\\', '/')}`);
  expect(used.length).toBeGreaterThan(0);
  for (const name of used) {
    const file = files.find((path) => path.endsWith(`/${name}.tsx`)) ?? name;
    const alone: ModuleGraph = () => ({ isEntry: true, importers: [], exports: [], code: '' });
    expect([name, chunkOf(file, alone)]).toEqual([name, 'steps']);
  }
});
