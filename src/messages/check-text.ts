import { nearest } from '#catalogue';
import { MessageError, type Place } from './error.ts';

/** A tag or a character reference. */
const html = /<\/?[a-z][^<>]*>|&(?:[a-z]+|#\w+);/i;

/** What nobody sees in an editor: spaces that are none, soft hyphens, marks of direction. */
const invisible = /[\u00a0\u00ad\u2007\u200b-\u200f\u202a-\u202f\u2060\ufeff]/u;

/** A name in braces, or what was meant as one. */
const inBraces = /\{([^{}]*)\}/g;

/** What one text must keep to. */
export interface TextRules {
  /** The placeholders of the message. */
  readonly placeholders: readonly string[];
  /** Those that this text may leave out, such as `count` in “One source added.” */
  readonly optional?: readonly string[];
  /** How it ends: a message that is shown in lists too has no full stop, a whole sentence has one. */
  readonly end?: 'open' | 'full stop' | undefined;
}

/**
 * Holds one text against the rules for all of them.
 *
 * @throws MessageError for the first thing that is wrong with it
 */
export function checkText(text: string, place: Place, rules: TextRules): void {
  if (text.trim() === '') throw new MessageError(place, 'the text is empty', 'Write it');
  if (text !== text.trim()) {
    throw new MessageError(place, 'the text begins or ends with a space', 'Remove it');
  }
  if (text.includes('\n')) {
    throw new MessageError(place, 'the text has a line break', 'Write it on one line');
  }
  const hidden = invisible.exec(text)?.[0];
  if (hidden !== undefined) {
    const code = hidden.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
    const wrong = `the text has a character that nobody sees (U+${code})`;
    throw new MessageError(place, wrong, 'Write a normal space, or nothing, in its place');
  }
  const tag = html.exec(text)?.[0];
  if (tag !== undefined) {
    const wrong = `"${tag}" is HTML, which readers would see as it is`;
    throw new MessageError(place, wrong, 'Write the text without it');
  }
  if (rules.end === 'open' && /[.!]$/.test(text)) {
    const wrong = 'the text ends with a full stop, but it is shown in lists too';
    throw new MessageError(place, wrong, `Write it without “${text.slice(-1)}” at the end`);
  }
  if (rules.end === 'full stop' && !text.endsWith('.')) {
    throw new MessageError(place, 'the text is no whole sentence', 'Write a full stop at its end');
  }
  checkPlaceholders(text, place, rules);
}

function checkPlaceholders(text: string, place: Place, rules: TextRules): void {
  const { placeholders, optional = [] } = rules;
  const written = [...text.matchAll(inBraces)].map(([, name = '']) => name);
  const left = placeholders.filter((name) => !written.includes(name));
  const unknown = written.find((name) => !placeholders.includes(name));
  if (unknown !== undefined) {
    const wrong = `nothing is called {${unknown}} here`;
    throw new MessageError(place, wrong, remedy(unknown, left, placeholders));
  }
  if (/[{}]/.test(text.replaceAll(inBraces, ''))) {
    const example = placeholders[0] ?? 'name';
    throw new MessageError(place, 'a brace has no partner', `Write both, such as {${example}}`);
  }
  const missing = left.find((name) => !optional.includes(name));
  if (missing !== undefined) {
    throw new MessageError(place, `the text leaves out {${missing}}`, `Write {${missing}} into it`);
  }
}

/** What to write instead of a name that is not known. */
function remedy(unknown: string, left: readonly string[], known: readonly string[]): string {
  if (known.length === 0) return 'Write the text without it: this message has nothing to fill in';
  const meant = nearest(unknown.trim(), known) ?? (left.length === 1 ? left[0] : undefined);
  if (meant !== undefined) return `Write {${meant}}`;
  return `Write one of: ${known.map((name) => `{${name}}`).join(', ')}`;
}
