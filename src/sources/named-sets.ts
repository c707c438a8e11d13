import type { LineEntry } from './line.ts';
import { looksLikeEntry } from './shapes.ts';
import { meaningOf, plain } from './vocabulary.ts';
import { ALLOW, NEGATION, SOURCE_KEY, TARGET_KEY } from './words.ts';

/** A line that gives addresses a name; other lines say whether they are let in. */
export interface NamedSet {
  readonly name: string;
  readonly entries: readonly LineEntry[];
}

/** Ways to define a set: HAProxy and Squid, pf, ipset, nftables, a variable. */
const DEFINITIONS: readonly RegExp[] = [
  /^acl\s{1,9}([\w.-]{1,60})\s{1,9}(?:src|src6|hdr_ip\(\S{1,40}\))\s{1,9}(?:-[mn]\s{1,9}\w{1,9}\s{1,9})?(.+)$/i,
  /^table\s{1,9}<([\w.-]{1,60})>\s{1,9}(?:(?:persist|const|counters)\s{1,9}){0,3}\{(.+)\}$/i,
  /^(?:(?:sudo\s{1,9})?ipset\s{1,9}(?:-\S{1,20}\s{1,9}){0,2})?add\s{1,9}([\w.-]{1,60})\s{1,9}([0-9a-f.:/-]+)\b(.*)$/i,
  /^(?:nft\s{1,9})?add\s{1,9}element\s{1,9}\w{1,20}\s{1,9}\w{1,60}\s{1,9}([\w.-]{1,60})\s{1,9}\{(.+)\}$/i,
  /^define\s{1,9}([\w.-]{1,60})\s{1,9}=\s{1,9}\{?(.+?)\}?$/i,
  /^([a-z_]\w{0,60})\s{0,9}=\s{0,9}"\s{0,9}\{?([^"]+?)\}?\s{0,9}"$/i,
];

/** The elements of a set of nftables in one line, by the name of the block around. */
export function readElements(text: string, name: string): NamedSet | undefined {
  const listed = /^elements\s{0,9}=\s{0,9}\{(.+)\}$/i.exec(text)?.[1];
  return listed === undefined ? undefined : readDefinition(`define ${name} = {${listed}}`);
}

/** The name of a set as `ipset list` shows it. */
export function listedSetOf(lines: readonly string[], index: number): string | undefined {
  const name = /^Name:\s{1,9}([\w.-]{1,60})$/.exec(lines[index] ?? '')?.[1];
  return /^Type:\s{1,9}(?:hash|bitmap|list):/.test(lines[index + 1] ?? '') ? name : undefined;
}

/** The set that a line defines; undefined for every other line. */
export function readDefinition(text: string): NamedSet | undefined {
  for (const definition of DEFINITIONS) {
    const [, name = '', listed = '', options = ''] = definition.exec(text) ?? [];
    // An exception from a set of ipset.
    const isLeftOut = /(?:^|\s)nomatch(?:\s|$)/i.test(options);
    const members = listed.split(/[\s,;"']+/).filter(Boolean);
    if (name === '' || members.length === 0 || meaningOf(name).negates) continue;
    const entries = members.map((member): LineEntry => ({
      kind: isLeftOut || member.startsWith('!') ? 'denied' : 'source',
      text: member,
    }));
    if (entries.every(({ text: member }) => looksLikeEntry(member))) return { name, entries };
  }
  return undefined;
}

/** The name of the set that a block of nftables is about. */
export function setNameOf(line: string): string | undefined {
  return /^set\s{1,9}([\w.-]{1,60})\s{0,9}\{/i.exec(line)?.[1];
}

/** What the lines of a text do with a set. */
export type Use = 'allowed' | 'denied' | undefined;

/**
 * What becomes of each set: denied if any line denies it, allowed if one allows it or denies all
 * others, otherwise what its name says; undefined where nothing tells, and for a set of addresses
 * that something goes to.
 *
 * @param lines the text without its comments
 */
export function usesOf(
  names: ReadonlySet<string>,
  lines: readonly string[],
): ReadonlyMap<string, Use> {
  const uses = new Map([...names].map((name): [string, Use] => [name, byName(name)]));
  if (names.size === 0) return uses;
  // A set that is called `src`: which words of a line are its name, nobody can tell.
  const isKeyword = (name: string) => SOURCE_KEY.has(plain(name)) || TARGET_KEY.has(plain(name));
  const allowed = new Set<string>();
  for (const line of lines) {
    const words = line.length > LONGEST_USE ? [] : line.split(/[\s,;{}()"']+/).filter(Boolean);
    const named = words.map((word) => word.replace(/^[!$@<]+|>$/g, ''));
    if (!named.some((name) => names.has(name))) continue;
    const defined = readDefinition(line)?.name;
    const said = saidBy(words);
    const targets = targetsOf(words);
    for (const [index, name] of named.entries()) {
      if (!names.has(name) || name === defined) continue;
      const found = useIn(words, index, said);
      const use = found === 'allowed' && isKeyword(name) ? undefined : found;
      if (use !== 'denied' && targets.has(index)) {
        if (uses.get(name) === 'allowed' && !allowed.has(name)) uses.set(name, undefined);
        continue;
      }
      if (use === 'allowed') allowed.add(name);
      if (use !== undefined && uses.get(name) !== 'denied') uses.set(name, use);
    }
  }
  return uses;
}

/** Longest line that can say what becomes of a set. */
const LONGEST_USE = 4000;

function byName(name: string): Use {
  const { allows, denies } = meaningOf(name);
  if (denies) return 'denied';
  return allows ? 'allowed' : undefined;
}

/** The places of a line that name where something goes to: `to <web>`, `--match-set web dst`. */
function targetsOf(words: readonly string[]): ReadonlySet<number> {
  const targets = new Set<number>();
  let isTarget = false;
  for (const [index, word] of words.entries()) {
    const name = plain(word);
    if (TARGET_KEY.has(name)) isTarget = true;
    else if (SOURCE_KEY.has(name)) isTarget = false;
    const next = words[index + 1] ?? '';
    const isMatch = plain(words[index - 1] ?? '') === 'match-set';
    if (isMatch ? /^dst/i.test(next) : isTarget) targets.add(index);
  }
  return targets;
}

/** Where the words stand that deny and that allow. */
interface Said {
  readonly denying: ReadonlySet<number>;
  readonly allowing: ReadonlySet<number>;
  /** Whether the line is about what goes out, or takes something back. */
  readonly isOther: boolean;
}

function saidBy(words: readonly string[]): Said {
  const places = (says: (word: string) => boolean) =>
    new Set([...words.keys()].filter((index) => says(plain(words[index] ?? ''))));
  return {
    denying: places((word) => meaningOf(word).denies),
    allowing: places((word) => ALLOW.has(word)),
    isOther: words.some((word, index) => {
      const { goesOut, disables } = meaningOf(word);
      const isGroup = plain(word) === 'egress' && plain(words[index - 1] ?? '') === 'on';
      return disables || word === '-D' || (goesOut && !isGroup);
    }),
  };
}

/** `deny if bad` denies; `deny unless office` and `block from ! <office>` allow. */
function useIn(words: readonly string[], index: number, said: Said): Use {
  const behind = plain(words[index - 1] ?? '') === 'match-set' ? index - 2 : index - 1;
  const isTurned = (words[index] ?? '').startsWith('!') || NEGATION.has(plain(words[behind] ?? ''));
  const isSaid = (places: ReadonlySet<number>) => places.size > Number(places.has(index));
  const denies = isSaid(said.denying);
  if (!denies && !isSaid(said.allowing)) return undefined;
  if (denies !== isTurned) return 'denied';
  return said.isOther ? undefined : 'allowed';
}
