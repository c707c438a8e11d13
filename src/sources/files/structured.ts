import type { Day } from './expiry.ts';
import { readHcl } from './hcl.ts';
import { readJson } from './json.ts';
import type { FileEntry, ListFormat, ListReading } from './reading.ts';
import { readTreeEntries } from './tree-entries.ts';
import type { Tree } from './tree.ts';
import { looksLikeAddress } from './names.ts';

/** Loads the reader of YAML, which few readers of a page need. */
const loadYaml = () => import('./yaml.ts');

/**
 * Reads JSON, YAML and HCL by their structure; undefined for a text that is none of them. One that
 * is meant to be but cannot be read yields no entries: word by word, what it forbids would look
 * like what it allows.
 *
 * @throws if the reader of YAML cannot be loaded
 */
export async function readStructured(text: string, today?: Day): Promise<ListReading | undefined> {
  const json = looksLikeJson(text) ? readJson(text) : undefined;
  if (json) return ofTree('json', json, text, today);
  if (isHcl(text)) {
    const hcl = readHcl(text);
    if (hcl === 'broken') return broken('hcl', undefined);
    return hcl === 'other' ? undefined : ofTree('hcl', hcl, text, today);
  }
  const isBracketed = looksLikeJson(text);
  if (!isBracketed && !isYaml(text)) return undefined;
  // The reader of YAML takes its time over lines that nobody writes by hand.
  if (hasLongLine(text)) return broken(isBracketed ? 'json' : 'yaml', undefined);
  // Brackets around words without quotation marks, or with a comma at the end, are YAML too.
  const { readYaml } = await loadYaml();
  const yaml = readYaml(text);
  if (yaml.ok) return ofTree('yaml', yaml.tree, text, today);
  return broken(isBracketed ? 'json' : 'yaml', yaml.line);
}

/** Longest line of YAML. */
const LONGEST_LINE = 10_000;

function hasLongLine(text: string): boolean {
  return text.split(/[\r\n]/).some((line) => line.length > LONGEST_LINE);
}

/** Whether a text begins as JSON does: not as `[2001:db8::1]`, nor as the section `[allow]`. */
function looksLikeJson(text: string): boolean {
  return /^[\uFEFF\s]*(?:\{|\[\s*(?:["'{[]|$))/.test(text) || /^\s*\[[^\]]*\]\s*$/.test(text);
}

function broken(format: ListFormat, line: number | undefined): ListReading {
  return { format, entries: [], empty: 0, unread: [], broken: { line } };
}

function ofTree(format: ListFormat, tree: Tree, text: string, today: Day | undefined): ListReading {
  const { entries, unread } = readTreeEntries(tree, today);
  const comments = format === 'json' ? [] : commentedOut(text);
  const all = [...entries, ...comments].sort((a, b) => a.line - b.line);
  return { format, entries: all, unread, empty: 0 };
}

/** Addresses in lines that are comments: shown, and not taken. */
function commentedOut(text: string): readonly FileEntry[] {
  return text.split(/\r\n|[\n\r]/).flatMap((line, index): readonly FileEntry[] => {
    const comment = /^\s*(?:#|\/\/)(.*)$/.exec(line)?.[1];
    if (comment === undefined) return [];
    const holdsAddress = comment.split(/[\s,;"'[\]()]+/).some(looksLikeAddress);
    return holdsAddress ? [{ line: index + 1, kind: 'disabled', text: line.trim(), note: '' }] : [];
  });
}

/** A list in an assignment, or a block with a name in quotation marks. */
const HCL =
  /^[ \t]*(?:(?:const|let|var|export)[ \t]+)?(?:[\w.-]{1,80}|"[^"\n]{1,80}")[ \t]*=>?[ \t]*[[{(]|^[ \t]*[a-z_]{1,80}(?:[ \t]+"[^"\n]{1,100}"){1,2}[ \t]*\{/m;

/** nftables and pf have sets in braces. */
const OTHER_BRACES =
  /^[ \t]*(?:define[ \t]+\w+[ \t]*=|elements[ \t]*=|(?:table|chain|set|map)[ \t]+[<\w])[^\n{]{0,200}\{/m;

function isHcl(text: string): boolean {
  return HCL.test(text) && !OTHER_BRACES.test(text);
}

/** A key of YAML. */
const KEY = String.raw`(?:[\w./-]{1,100}|"[^"\n]{1,100}")`;

/**
 * A document's start; a key with nothing behind it and something indented or listed below; an
 * object in a list; a key with a list in brackets.
 */
const YAML = new RegExp(
  [
    String.raw`^---[ \t]*$`,
    String.raw`^apiVersion:`,
    String.raw`^[ \t]*(?:-[ \t]+)?${KEY}:[ \t]*(?:#[^\n]{0,200}|[|>][+-]?|&\w{1,40})?\n(?:[ \t]*(?:#[^\n]{0,200})?\n){0,20}(?:[ \t]+\S|-[ \t])`,
    String.raw`^[ \t]*-[ \t]+(?![0-9a-f]{1,4}:)${KEY}:[ \t]+\S`,
    String.raw`^${KEY}:[ \t]+\[`,
  ].join('|'),
  'im',
);

function isYaml(text: string): boolean {
  return YAML.test(text.replace(/\r\n?/g, '\n'));
}
