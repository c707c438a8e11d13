import { dirname, join } from 'node:path/posix';
import { importsOf, type Import } from './imports.ts';
import {
  BROWSER_SCRIPT,
  BUILD_TIME_DOORS,
  DEMO_CHOICE_DOOR,
  DEMO_LAZY_DOORS,
  LANGUAGES_DOOR,
  RULES,
  STYLES,
  type Rule,
} from './rules.ts';

/** The room that a file of the project belongs to; files outside of `src` belong to `root`. */
export function roomOf(path: string): string {
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? 'root';
}

/**
 * Holds the imports of one file against the rules.
 *
 * @param path from the project's root, with `/`
 * @returns one sentence per forbidden import
 */
export function forbiddenImports(path: string, text: string): readonly string[] {
  return importsOf(path, text).flatMap((found) => {
    const why = objection(path, found);
    return why ? [`${path} imports ${found.specifier}: ${why}`] : [];
  });
}

function objection(path: string, found: Import): string | undefined {
  const own = roomOf(path);
  const acting = found.inScript ? BROWSER_SCRIPT : own;
  const rule = RULES[acting];
  if (!rule) return `the room "${acting}" has no rule`;
  const { specifier } = found;
  if (specifier.startsWith('.'))
    return relativeObjection(own, rule, join(dirname(path), specifier));
  if (specifier.startsWith('#')) return doorObjection(own, acting, rule, found);
  return packageObjection(acting, rule, specifier);
}

function relativeObjection(own: string, rule: Rule, target: string): string | undefined {
  const room = roomOf(target);
  if (room === STYLES && rule.buildTime) return undefined;
  return room === own ? undefined : `another room is imported by its entry point, #${room}`;
}

function doorObjection(own: string, acting: string, rule: Rule, { specifier, kind }: Import) {
  const room = specifier.slice(1).split('/')[0] ?? '';
  if (room === own) return 'inside a room imports are relative';
  if (BUILD_TIME_DOORS.includes(specifier) && !rule.buildTime) return 'it is for build time only';
  if (specifier === LANGUAGES_DOOR) return undefined;
  if (specifier === DEMO_CHOICE_DOOR && own === 'site') return undefined;
  if (DEMO_LAZY_DOORS.includes(specifier) && own === 'site' && kind !== 'values') return undefined;
  if (rule.rooms.includes(room)) return undefined;
  if (rule.types?.includes(room)) {
    return kind === 'types' ? undefined : `${acting} may use only its types`;
  }
  if (rule.lazy?.includes(room)) {
    return kind === 'lazy' ? undefined : `${acting} may import it only by import()`;
  }
  return `${acting} must not know ${room}`;
}

function packageObjection(acting: string, rule: Rule, specifier: string): string | undefined {
  const known = rule.packages.some((name) =>
    name.endsWith('*') ? specifier.startsWith(name.slice(0, -1)) : specifier === name,
  );
  return known || rule.buildTime ? undefined : `it is no package of ${acting}`;
}
