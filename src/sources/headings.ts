import { isHarmful, isPlace, meaningOf, plain, standingOf as remarkOf } from './vocabulary.ts';
import { DISABLED, LABELS } from './words.ts';

/** What the blocks around a line say about the addresses in it. */
export type Standing = 'denied' | 'disabled' | undefined;

/** `except:`, `- from:`, `Gesperrte Adressen:`, `[blocked]`: what follows belongs to it. */
const HEADING =
  /^(\s*(?:-\s+)?)(?:([\p{L}_][\p{L}\p{N}_./ -]{0,60}):|\[([\p{L}_][\p{L}\p{N}_./ -]{0,60})\])\s*$/u;

/** `# Blocked`: a comment of a few words. */
const COMMENT_HEADING = /^\s*(?:#+|\/\/+|;+|--)\s*([\p{L}_-]+(?:\s+[\p{L}_-]+){0,2})\s*:?\s*$/u;

/** What Markdown, mails and people put around a heading. */
const MARKUP = /^[\s#>*=_\-+!|/;~\u2022]+|^\d{1,3}[.)]\s+/;
const TRAILING_MARKUP = /[\s*=:#_\-!|+/~]+$/;

/** Longest line that is read as a heading. */
const LONGEST_HEADING = 160;

/** How far a heading is indented, and what it says. */
export interface Heading {
  readonly indentation: number;
  readonly name: string;
}

/** The heading that a line is; undefined for every other line. */
export function headingOf(line: string): Heading | undefined {
  const [, indentation = '', name, section] = HEADING.exec(line) ?? [];
  const written = name ?? section ?? COMMENT_HEADING.exec(line)?.[1];
  if (written !== undefined) return { indentation: indentation.length, name: written };
  const marked = markedHeading(line) ?? (pointsAt(line) ? line.trim() : undefined);
  return marked === undefined ? undefined : { indentation: 0, name: marked };
}

/**
 * `## Blocked since 2023`, `**Gesperrt:**`, `1. Gesperrt:`, `Gesperrt (2)`: a line that denies or
 * disables and has no address. Without a mark it is one word, or one with a label such as `IPs`:
 * `deny all` is a rule.
 */
function markedHeading(line: string): string | undefined {
  // An option of a command.
  if (/^\s*--?[a-z]/i.test(line)) return undefined;
  if (
    line.length > LONGEST_HEADING ||
    /(?:\d\.){2}|\d{1,3}\.\d{1,3}\.\d{1,3}\.|[{}=;"]\s*\S/.test(bare(line))
  )
    return undefined;
  const text = bare(line);
  const words = text.split(/\s+/).filter(Boolean);
  const isMarked = text !== line.trim().replace(/\s*\([^()]*\)/g, '');
  const isShort =
    words.length === 1 ||
    (words.length === 2 && LABELS.has(plain(words[1] ?? ''))) ||
    isInfinitive(words) ||
    isHarmful(text);
  if (words.length === 0 || !(isMarked || isShort) || !/^[\p{L}\p{N}\s.,'-]+$/u.test(text)) {
    return undefined;
  }
  // One that allows ends the one before, if it cannot be a rule.
  const isNoRule = /[:*=]\s*$/.test(line) || ALLOWED.test(line.trim());
  const isAllowing = isNoRule && words.some((word) => meaningOf(word).allows);
  return isAllowing || remarkOf(text) !== undefined ? text : undefined;
}

/** "Zu löschen", "Bitte entfernen": what is to be done, and nothing else. */
function isInfinitive(words: readonly string[]): boolean {
  const [last = '', before = ''] = words.toReversed();
  return (
    words.length === 2 && /^(?:zu|to|bitte|please)$/i.test(before) && DISABLED.has(plain(last))
  );
}

/** A line without marks around it and without what is in brackets. */
function bare(line: string): string {
  return line
    .replace(/\([^()]*\)/g, ' ')
    .trim()
    .replace(MARKUP, '')
    .replace(TRAILING_MARKUP, '')
    .trim();
}

/** Participles, which no rule begins with. */
const ALLOWED =
  /^(?:erlaubte?|zugelassene?|freigegebene?|freigeschaltete?|allowed|permitted|trusted)(?:\s(?:adressen|ips?|addresses|netze|networks))?$/i;

/** Words of a sentence that is about addresses above or below it. */
const POINTING =
  /(?:^|[^\p{L}])(?:bitte|please|alle[ns]?|diese[nrs]?|obige[nrs]?|oben|genannte[nrs]?|folgende[nrs]?|these|those|them|above|following)(?![\p{L}])/iu;

/** What stands above. */
const ABOVE = /(?:^|[^\p{L}])(?:obige[nrs]?|oben|genannte[nrs]?|above)(?![\p{L}])/iu;

/** "bitte nehmen Sie diese Adressen aus der Liste". */
const TAKE_OUT =
  /(?:nehmen|nimm|streichen|werfen)\s.{0,80}\s(?:aus|raus|heraus|weg)(?![\p{L}])|(?:take|get|strike)\s.{0,80}\s(?:off|out)(?![\p{L}])|herausnehmen|rausnehmen|austragen|streichen/iu;

/** Whether a line names an address. */
export function namesAny(line: string): boolean {
  return /\d\.\d|:\w*:/.test(line);
}

/** Whether a line is a sentence that asks to let other lines in or to keep them out. */
function pointsAt(line: string): boolean {
  if (line.length > LONGEST_HEADING || namesAny(line) || !POINTING.test(line)) return false;
  return deniesOthers(line) || line.split(/[\s,.!]+/).some((word) => meaningOf(word).allows);
}

/**
 * Whether a line is a sentence that keeps out what other lines name: "-> bitte alle sperren". One
 * that ends with a colon is about those below.
 */
export function deniesOthers(line: string): boolean {
  if (line.length > LONGEST_HEADING || namesAny(line) || !POINTING.test(line)) return false;
  return !OTHERS.test(line) && (remarkOf(line) !== undefined || TAKE_OUT.test(line));
}

/** "Alle anderen bitte sperren": not those that are named. */
const OTHERS = /(?:^|[^\p{L}])(?:andere[nrs]?|übrige[nrs]?|others?|rest)(?![\p{L}])/iu;

/** Whether such a sentence is about the lines above it, whatever follows. */
export function isAboutAbove(line: string): boolean {
  return ABOVE.test(line);
}

/** What a name says about everything below it. */
export function standingOf(name: string): Standing {
  if (TAKE_OUT.test(name) || isHarmful(name)) return 'denied';
  const words = name.split(/[\s"'=]+/).filter(Boolean);
  const meanings = words
    .filter((word, index) => !isPlace(word, words[index + 1] ?? ''))
    .map(meaningOf);
  if (meanings.some(({ denies, negates }) => denies || negates)) return 'denied';
  if (meanings.some(({ goesOut, disables }) => goesOut || disables)) return 'disabled';
  return remarkOf(name);
}
