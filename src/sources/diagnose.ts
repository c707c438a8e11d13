import { readAddress } from './address.ts';
import { diagnoseIpv4, diagnoseIpv6, diagnosePrefixLength } from './diagnose-address.ts';
import type { SourceSyntaxProblem } from './findings.ts';
import { type LineEntry, readLine } from './line.ts';
import { parseCidr } from './network.ts';
import { HOST_NAME } from './shapes.ts';
import { readSpan } from './spans.ts';
import { diagnoseCharacters, diagnoseSurroundings, unwrap } from './surroundings.ts';
import { excerpt } from './text.ts';

/** Longest text that is looked at as a whole line: beyond it is no line of a list. */
const LONGEST_LINE = 2000;

/**
 * Says what is wrong with a text, and what it means where that is clear. Only for a text that
 * failed the syntax check. First comes what stands around an address, then other ways to write
 * networks, then what a line says besides its addresses; at last the first mistake from the left,
 * the address before the prefix length.
 */
export function diagnose(entered: string): SourceSyntaxProblem {
  const text = excerpt(entered);
  return (
    diagnoseSurroundings(entered, text) ??
    readSpan(entered) ??
    diagnoseCharacters(entered, text) ??
    diagnoseWrapped(entered, text) ??
    diagnoseLine(entered, text) ??
    diagnoseParts(entered, text)
  );
}

/** An entry with punctuation, quotes, a URL or a label around it. */
function diagnoseWrapped(entered: string, text: string): SourceSyntaxProblem | undefined {
  if (entered.length > LONGEST_LINE) return undefined;
  const inner = unwrap(entered);
  if (inner === entered || inner === '') return undefined;
  if (parseCidr(inner)) {
    const repair = { texts: [inner], meaning: 'same' } as const;
    return { code: 'source-surrounded', params: { text }, repair };
  }
  // Several in brackets are a matter of the line.
  if (/[\s,;]/.test(inner) && !readSpan(inner)) return undefined;
  const problem = diagnose(inner);
  if (problem.code === 'source-syntax') return undefined;
  return repeating(problem, text);
}

/** The same problem in a message that repeats all of what was entered. */
function repeating(problem: SourceSyntaxProblem, text: string): SourceSyntaxProblem {
  // The code and its params stay a pair, which the union of all cannot express.
  return { ...problem, params: { ...problem.params, text } } as SourceSyntaxProblem;
}

/** What a text needs to be more than one word. */
const LINE_SIGN = /[\s,;|#!~=\u3001\uFF0C\uFF1B]|\/\//;

/** A line that holds more than one entry, or says something about it. */
function diagnoseLine(entered: string, text: string): SourceSyntaxProblem | undefined {
  if (entered.length > LONGEST_LINE || !LINE_SIGN.test(entered)) return undefined;
  const line = readLine(entered);
  const params = { text };
  switch (line.kind) {
    case 'denied':
    case 'disabled':
      return { code: `source-${line.kind}`, params };
    case 'unclear': {
      if (!line.isNamed) return { code: 'source-syntax', params };
      const meanings = line.addresses.map((address) => meant({ kind: 'source', text: address }));
      const texts = meanings.flat();
      if (texts.length === 0 || meanings.some((found) => found.length === 0)) {
        return { code: 'source-surrounded', params };
      }
      return { code: 'source-surrounded', params, repair: { texts, meaning: 'guess' } };
    }
    case 'entries':
      return diagnoseEntries(entered, text, line.entries);
    case 'empty':
      return undefined;
  }
}

function diagnoseEntries(
  entered: string,
  text: string,
  found: readonly LineEntry[],
): SourceSyntaxProblem | undefined {
  const [only, ...others] = found;
  if (others.length === 0 && only?.text === entered) {
    return only.kind === 'source' ? undefined : { code: 'source-denied', params: { text } };
  }
  if (others.length === 0 && only?.kind === 'source' && !parseCidr(only.text)) {
    return repeating(diagnose(only.text), text);
  }
  const meanings = found.map(meant);
  const isClear = meanings.every((texts) => texts.length > 0);
  const repair = isClear ? { repair: { texts: meanings.flat(), meaning: 'same' as const } } : {};
  return others.length === 0
    ? { code: 'source-surrounded', params: { text }, ...repair }
    : { code: 'source-several', params: { text, count: found.length }, ...repair };
}

/** What an entry of a line stands for; nothing where that is not clear. */
function meant({ kind, text }: LineEntry): readonly string[] {
  if (kind !== 'source') return [];
  if (parseCidr(text)) return [text];
  const { repair } = diagnose(text);
  return repair?.meaning === 'same' ? repair.texts : [];
}

function diagnoseParts(entered: string, text: string): SourceSyntaxProblem {
  const slash = entered.indexOf('/');
  const address = slash < 0 ? entered : entered.slice(0, slash);
  const behind = entered.slice(address.length);
  const read = readAddress(address);
  if (read) return diagnosePrefixLength(read, behind.slice(1), text);
  if (address.includes(':')) return diagnoseIpv6(address, behind, text);
  if (HOST_NAME.test(address)) return { code: 'source-name', params: { text } };
  if (/[0-9.]\s/.test(entered)) return { code: 'source-spaces', params: { text } };
  return diagnoseIpv4({ before: '', address, behind }, text);
}
