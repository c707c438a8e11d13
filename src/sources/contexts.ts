import { type Heading, headingOf, namesAny, standingOf, type Standing } from './headings.ts';
import { meaningOf, plain } from './vocabulary.ts';
import { DENY, OFF, OUTGOING } from './words.ts';

interface Block {
  /** Opened by a brace, or by a heading that is indented by so many blanks. */
  readonly indentation: number | undefined;
  /** Whether it is a rule of a list, which ends where the next begins. */
  readonly isRecord?: boolean;
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
  /(?:^|[\s,{"'<])(?:rule_?|default_?)?(action|aktion|access|effect|verdict|type|target|direction|richtung|enabled|aktiviert|disabled|active)["']?\s{0,40}[:=>]\s{0,40}["']?([\w-]{1,40})/i;

const COMMENT = /^\s*(?:#|\/\/|;|--)/;

/** A key with its value, which belongs to the block around. */
const PAIR = /^[\w./-]+\s*[:=]/;

/** Begins to follow a text. */
export function followContexts(): Contexts {
  const blocks: Block[] = [];
  // Asked for more than once of each line.
  let latest: { readonly line: string; readonly heading: Heading | undefined } | undefined;
  const headingAt = (line: string): Heading | undefined => {
    if (latest?.line !== line) latest = { line, heading: headingOf(line) };
    return latest.heading;
  };
  return {
    standing: () => blocks.findLast(({ standing }) => standing !== undefined)?.standing,
    follow: (line, entries) => {
      if (line.trim() === '') return undefined;
      leaveIndented(blocks, line, headingAt(line) !== undefined);
      const braced = blocks.findLast(({ indentation }) => indentation === undefined);
      const isComment = COMMENT.test(line);
      const revision = braced && !isComment ? setting(line, braced, entries) : undefined;
      const heading = headingAt(line);
      if (heading && blocks.length < DEEPEST) {
        const { indentation, name } = heading;
        blocks.push({ indentation, standing: standingOf(name), start: entries });
      }
      if (isComment) return revision;
      const tagged = followTags(line, blocks, entries);
      followBraces(line, blocks, entries);
      return tagged ?? revision;
    },
    isStructure: (line) => {
      const text = line.trim();
      if (namesAny(text)) return false;
      return (
        headingAt(line) !== undefined ||
        /^[\s{}[\]();,]*$/.test(text) ||
        /^(?:---|\.\.\.|<\/?[a-z][^<>]*>|\[[^[\]]*\]|COMMIT|\*[a-z]+)$/i.test(text) ||
        /[{[(]$/.test(text) ||
        (blocks.length > 0 && SETTING.test(line))
      );
    },
  };
}

/** Ends the headings that a line does not belong to: by its indentation, or as a heading itself. */
function leaveIndented(blocks: Block[], line: string, isHeading: boolean): void {
  const text = line.trimStart();
  const own = line.length - text.length;
  const isPeer = isHeading || PAIR.test(text);
  for (let block = blocks.at(-1); block?.indentation !== undefined; block = blocks.at(-1)) {
    if (own > block.indentation || (own === block.indentation && !isPeer)) return;
    blocks.pop();
  }
}

/** Tags that stand alone in their line: of Apache, and of XML, whose names are in small letters. */
const OPENING = /^<(RequireNone|IfDefine|IfVersion|[a-z][\w.-]{0,40})((?:\s[^<>]{0,199})?)>$/;
const CLOSING = /^<\/(?:RequireNone|IfDefine|IfVersion|[a-z][\w.-]{0,40})>$/;

/** `<drop/>`: what becomes of all that its block names. */
const ALONE = /^<([a-z]{1,20})\s?\/>$/;

/** The first line of a rule as Windows and `iptables -L` list them, up to the next. */
const RECORD = /^(?:(?:Rule\s)?Name|Regelname|Chain)\s*:?\s+\S/;

/**
 * Blocks whose addresses are not let in, or perhaps not, by their tags; rules that are listed line
 * by line; and a firewall that is off.
 */
function followTags(line: string, blocks: Block[], entries: number): Revision | undefined {
  const text = line.trim();
  const open = (standing: Standing, isRecord = false) => {
    if (blocks.length < DEEPEST)
      blocks.push({ indentation: undefined, isRecord, standing, start: entries });
  };
  const close = () => {
    const last = blocks.findLastIndex(({ indentation }) => indentation === undefined);
    if (last >= 0) blocks.length = last;
  };
  const [, name, attributes = ''] = OPENING.exec(text) ?? [];
  if (name !== undefined && !text.endsWith('/>')) open(standingOfTag(name, attributes));
  else if (CLOSING.test(text)) close();
  else if (/^status:\s{0,20}(?:inactive|inaktiv)$/i.test(text)) open('disabled');
  else if (RECORD.test(text)) {
    if (blocks.at(-1)?.isRecord === true) close();
    open(OUTGOING.has(plain(text.split(/\s+/)[1] ?? '')) ? 'disabled' : undefined, true);
  }
  const [, alone = ''] = ALONE.exec(text) ?? [];
  const block = blocks.findLast(({ indentation }) => indentation === undefined);
  if (!block || !meaningOf(alone).denies) return undefined;
  const from = block.start;
  Object.assign(block, { standing: 'denied', start: entries });
  return { from, standing: 'denied' };
}

function standingOfTag(name: string, attributes: string): Standing {
  if (/^ifdefine$|^ifversion$/i.test(name)) return standingOf(attributes);
  const { denies } = meaningOf(name);
  const [, setting = '', value = ''] = SETTING.exec(attributes) ?? [];
  return denies ? 'denied' : standingBy(setting.toLowerCase(), plain(value));
}

/** Opens and closes blocks. A bracket in a sentence that is never closed opens none. */
function followBraces(line: string, blocks: Block[], entries: number): void {
  const text = line.replace(/"[^"]*"|'[^']*'/g, '').trim();
  const signs = text.match(/[{}[\]()]/g);
  if (!signs) return;
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
  if (['enabled', 'active', 'aktiviert'].includes(name))
    return OFF.has(value) ? 'disabled' : undefined;
  if (name === 'disabled') return OFF.has(value) ? undefined : 'disabled';
  if (DENY.has(value)) return 'denied';
  return OUTGOING.has(value) ? 'disabled' : undefined;
}
