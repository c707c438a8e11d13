/**
 * How the browser's code is cut into files, by who needs it:
 *
 * - `steps`: what a step of a guide imports, and the order at a glance beside them. All come alive
 *   together, so one file for them compresses better and costs fewer requests than one per part
 *   (122 instead of 129 KiB with brotli, 12 requests instead of 27).
 * - `react`: changes less often than the steps, and stays in the cache when they do.
 * - `shared`: what steps and the small scripts of pages both import. A page without an order must
 *   not load the steps for it.
 * - `preload`: what it takes to load anything on demand, which the smallest pages never do: Vite's
 *   part of it and ours. Every page has it, so whatever is loaded may share it with the steps.
 *
 * Everything else stays with what loads it: a dialog that is opened on demand, the parts of a page
 * that is no guide, the words of a language.
 */
import type { Rolldown } from 'vite';

/** The modules of a build as Rolldown knows them; only what is asked here. */
export type ModuleGraph = (id: string) => {
  readonly isEntry: boolean;
  /** The modules that import it statically. */
  readonly importers: readonly string[];
  /** The names that it exports. */
  readonly exports: readonly string[];
  readonly code: string | null;
} | null;

/** The island of a step, `src/islands/steps/StorageStep.tsx`, and the one beside all of them. */
const STEP = /\/src\/islands\/(?:[^/]+\/)*(?:\w+Step|OrderGlance)\.tsx$/;

/** An entry that is no script of a page: an island, or what starts islands. */
const ISLAND = /\.tsx$|\/node_modules\/@astrojs\//;

/** `src/stores/index.ts`, and the same of a folder in a room. */
const ENTRY_POINT = /\/src\/(?:[^/]+\/)+index\.ts$/;

const REACT = /\/node_modules\/(?:react|react-dom|scheduler)\//;

const PRELOAD = /vite\/preload-helper|\/src\/ui\/loading\.ts$/;

type Chunk = 'react' | 'preload' | 'shared' | 'steps';

/** The file that gets the module; undefined leaves it with what loads it. */
export function chunkOf(id: string, graph: ModuleGraph): Chunk | undefined {
  if (REACT.test(id)) return 'react';
  if (PRELOAD.test(id)) return 'preload';
  const entries = [...entriesOf(id, graph)];
  if (!entries.some((entry) => STEP.test(entry))) return undefined;
  return entries.every((entry) => ISLAND.test(entry)) ? 'steps' : 'shared';
}

/** The entries that load the module together with themselves. */
function entriesOf(id: string, graph: ModuleGraph): ReadonlySet<string> {
  const entries = new Set<string>();
  const seen = new Set<string>();
  const visit = (module: string): void => {
    if (seen.has(module)) return;
    seen.add(module);
    if (graph(module)?.isEntry === true) entries.add(module);
    usersOf(module, graph).forEach(visit);
  };
  visit(id);
  return entries;
}

/**
 * The modules that import this one. The entry point of a room, which re-exports what others may use, is
 * looked through: not everyone who needs one thing of the room needs all of it.
 */
function usersOf(id: string, graph: ModuleGraph): readonly string[] {
  const { importers = [], exports = [] } = graph(id) ?? {};
  const through = (importer: string): readonly string[] => {
    if (!ENTRY_POINT.test(importer)) return [importer];
    const users = graph(importer)?.importers ?? [];
    return users.filter((user) => takesOneOf(exports, graph(user)?.code)).flatMap(through);
  };
  return importers.flatMap(through);
}

/** Whether the code imports or re-exports one of the names; also where that cannot be told. */
function takesOneOf(names: readonly string[], code: string | null | undefined): boolean {
  if (typeof code !== 'string' || /\b(?:import|export)\s*\*/.test(code)) return true;
  const clauses = code.matchAll(/\b(?:import|export)\s*(?:\w+\s*,\s*)?\{([^}]*)\}\s*from/g);
  return [...clauses].some(([, clause = '']) =>
    clause.split(',').some((part) => names.includes(part.trim().split(/\s+/)[0] ?? '')),
  );
}

const chunk = (wanted: Chunk, priority: number) => ({
  debugName: wanted,
  name: (id: string, context: Rolldown.ChunkingContext) =>
    chunkOf(id, (module) => context.getModuleInfo(module)) === wanted ? wanted : null,
  priority,
});

/** The option of Rolldown. What is shared comes first, so that the steps do not take it along. */
export const clientChunks = {
  groups: [chunk('react', 4), chunk('preload', 3), chunk('shared', 2), chunk('steps', 1)],
};
