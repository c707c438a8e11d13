import { meaningOf, plain, standingOf as remarkOf } from './vocabulary.ts';
import { DENY, LABELS, OFF, OUTGOING } from './words.ts';

/** What the blocks around a line say about the addresses in it. */
export type Standing = 'denied' | 'disabled' | undefined;

interface Block {
  /** Opened by a brace, or by a heading that is indented by so many blanks. */
  readonly indentation: number | undefined;
  standing: Standing;
  /** The first entry that its settings have not been applied to. */
  start: number;
}

/** No configuration is nested deeper; what is, is read as if it were not. */
const DEEPEST = 40;

/** A setting of a block says something about its entries before. */
export interface Revision {
  readonly from: number;
  readonly standing: Standing;
}

/** Follows the braces and the indentation of a text, line by line. */
export interface Contexts {
  /** What holds for the entries of the next line. */
  readonly standing: () => Standing;
  /**
   * Takes note of a line, its comment left out.
   *
   * @param entries how many there are up to and including this line
   * @returns what is to be changed of the entries of the block so far
   */
  readonly follow: (line: string, entries: number) => Revision | undefined;
  /** Whether the line only opens, closes or describes a block. */
  readonly isStructure: (line: string) => boolean;
}

/** `action = "deny"`, `access: Deny`, `type = "egress"`, `enabled: false`. */
const SETTING =
  /(?:^|[\s,{"'])(?:rule_?|default_?)?(action|access|effect|verdict|type|direction|enabled|disabled|active)["']?\s{0,20}[:=]\s{0,20}["']?([\w-]{1,40})/i;

/** `except:`, `- from:`, `Gesperrte Adressen:`, `[blocked]`: what follows belongs to it. */
const HEADING =
  /^(\s*(?:-\s+)?)(?:([\p{L}_][\p{L}\p{N}_./ -]{0,60}):|\[([\p{L}_][\p{L}\p{N}_./ -]{0,60})\])\s*$/u;

const COMMENT = /^\s*(?:#|\/\/|;|--)/;

/** `# Blocked`: a comment of a few words. */
const COMMENT_HEADING = /^\s*(?:#+|\/\/+|;+|--)\s*([\p{L}_-]+(?:\s+[\p{L}_-]+){0,2})\s*:?\s*$/u;

/** A key with its value, which belongs to the block around. */
const PAIR = /^[\w./-]+\s*[:=]/;

/** What Markdown, mails and people put around a heading. */
const MARKUP = /^[\s#>*=_\-+!|/;~\u2022]+|^\d{1,3}[.)]\s+/;
const TRAILING_MARKUP = /[\s*=:#_\-!|+/~]+$/;

/** Longest line that is read as a heading. */
const LONGEST_HEADING = 160;

function headingOf(line: string): { indentation: number; name: string } | undefined {
  const [, indentation = '', name, section] = HEADING.exec(line) ?? [];
  const written = name ?? section ?? COMMENT_HEADING.exec(line)?.[1];
  if (written !== undefined) return { indentation: indentation.length, name: written };
  const marked = markedHeading(line);
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
  const isShort = words.length === 1 || (words.length === 2 && LABELS.has(plain(words[1] ?? '')));
  if (words.length === 0 || !(isMarked || isShort) || !/^[\p{L}\p{N}\s.,'-]+$/u.test(text)) {
    return undefined;
  }
  // One that allows ends the one before, if it cannot be a rule.
  const isAllowing = /[:*=]\s*$/.test(line) && words.some((word) => meaningOf(word).allows);
  return isAllowing || remarkOf(text) !== undefined ? text : undefined;
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

/** Begins to follow a text. */
export function followContexts(): Contexts {
  const blocks: Block[] = [];
  return {
    standing: () => blocks.findLast(({ standing }) => standing !== undefined)?.standing,
    follow: (line, entries) => {
      if (line.trim() === '') return undefined;
      leaveIndented(blocks, line);
      const braced = blocks.findLast(({ indentation }) => indentation === undefined);
      const isComment = COMMENT.test(line);
      const revision = braced && !isComment ? setting(line, braced, entries) : undefined;
      const heading = headingOf(line);
      if (heading && blocks.length < DEEPEST) {
        const { indentation, name } = heading;
        blocks.push({ indentation, standing: standingOf(name), start: entries });
      }
      if (!isComment) {
        followTags(line, blocks, entries);
        followBraces(line, blocks, entries);
      }
      return revision;
    },
    isStructure: (line) => {
      const text = line.trim();
      if (/\d\.\d|:\w*:/.test(text)) return false;
      return (
        headingOf(line) !== undefined ||
        /^[\s{}[\]();,]*$/.test(text) ||
        /^(?:---|\.\.\.|<\/?[a-z][^<>]*>|\[[^[\]]*\]|COMMIT|\*[a-z]+)$/i.test(text) ||
        /[{[(]$/.test(text) ||
        (blocks.length > 0 && SETTING.test(line))
      );
    },
  };
}

/** Ends the headings that a line does not belong to: by its indentation, or as a heading itself. */
function leaveIndented(blocks: Block[], line: string): void {
  const text = line.trimStart();
  const own = line.length - text.length;
  const isPeer = headingOf(line) !== undefined || PAIR.test(text);
  for (let block = blocks.at(-1); block?.indentation !== undefined; block = blocks.at(-1)) {
    if (own > block.indentation || (own === block.indentation && !isPeer)) return;
    blocks.pop();
  }
}

/** Blocks of Apache whose addresses are not let in, or perhaps not; and a firewall that is off. */
function followTags(line: string, blocks: Block[], entries: number): void {
  const text = line.trim();
  const [, name = '', value = ''] =
    /^<(RequireNone|IfDefine|IfVersion)\b\s{0,9}([^<>]{0,99})>$/i.exec(text) ?? [];
  const isOff = /^status:\s{0,20}(?:inactive|inaktiv)$/i.test(text);
  if ((name !== '' || isOff) && blocks.length < DEEPEST) {
    const standing = /^requirenone$/i.test(name)
      ? 'denied'
      : isOff
        ? 'disabled'
        : standingOf(value);
    blocks.push({ indentation: undefined, standing, start: entries });
  } else if (/^<\/(?:RequireNone|IfDefine|IfVersion)>$/i.test(text)) {
    const last = blocks.findLastIndex(({ indentation }) => indentation === undefined);
    if (last >= 0) blocks.length = last;
  }
}

/** Opens and closes blocks. A bracket in a sentence that is never closed opens none. */
function followBraces(line: string, blocks: Block[], entries: number): void {
  const text = line.replace(/"[^"]*"|'[^']*'/g, '').trim();
  const signs = text.match(/[{}[\]()]/g) ?? [];
  const opened = signs.filter((sign) => '{[('.includes(sign)).length;
  if (opened * 2 > signs.length && !/[{[(,\\]$/.test(text)) return;
  const header = headerOf(line);
  const isDestination = /(?:^|[\s_-])(?:dst|dest|destinations?|daddr)(?:$|[\s_-])/i.test(header);
  const standing = standingOf(header) ?? (isDestination ? 'disabled' : undefined);
  for (const sign of signs) {
    if ('{[('.includes(sign)) {
      if (blocks.length < DEEPEST)
        blocks.push({ indentation: undefined, standing, start: entries });
    } else {
      const last = blocks.findLastIndex(({ indentation }) => indentation === undefined);
      if (last >= 0) blocks.length = last;
    }
  }
}

/** What stands before the first brace: `resource "aws_network_acl_rule" "deny_all"`. */
function headerOf(line: string): string {
  const [header = ''] = line.split(/[{[(]/);
  return header.slice(-200);
}

function standingOf(name: string): Standing {
  const words = name
    .split(/[\s"'=]+/)
    .filter(Boolean)
    .map(meaningOf);
  if (words.some(({ denies, negates }) => denies || negates)) return 'denied';
  return words.some(({ goesOut, disables }) => goesOut || disables) ? 'disabled' : undefined;
}

/** A setting that says something about all of its block, before it or behind it. */
function setting(line: string, block: Block, entries: number): Revision | undefined {
  const [, name = '', written = ''] = SETTING.exec(line) ?? [];
  const standing = name === '' ? undefined : standingBy(name.toLowerCase(), plain(written));
  if (standing === undefined) return undefined;
  const from = block.start;
  Object.assign(block, { standing, start: entries });
  return { from, standing };
}

function standingBy(name: string, value: string): Standing {
  if (name === 'enabled' || name === 'active') return OFF.has(value) ? 'disabled' : undefined;
  if (name === 'disabled') return OFF.has(value) ? undefined : 'disabled';
  if (DENY.has(value)) return 'denied';
  return OUTGOING.has(value) ? 'disabled' : undefined;
}
