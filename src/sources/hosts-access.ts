import type { Line, LineEntry } from './line.ts';
import { meaningOf, plain } from './vocabulary.ts';
import { DENY, LABELS } from './words.ts';

/** Which of the two files of TCP wrappers a line is from: their syntax is the same. */
export type HostsFile = 'allow' | 'deny';

/** The file that a text says it is, or that it was read from. */
export function hostsFileOf(text: string): HostsFile | undefined {
  const [, file] = /\bhosts\.(allow|deny)\b/i.exec(text) ?? [];
  return file === undefined ? undefined : file.toLowerCase() === 'deny' ? 'deny' : 'allow';
}

/** Whether a text says in a comment which of the files it is, or has an IPv6 network of theirs. */
export function hasHostsRules(text: string): boolean {
  return /^[ \t]*#[^\n]{0,200}\bhosts\.(?:allow|deny)\b/im.test(text) || BRACKETED.test(text);
}

/** `sshd: [2001:db8::1]/64`: a list of YAML has quotation marks around such an address. */
const BRACKETED =
  /^[a-z][\w.-]{0,40}[ \t]*:[ \t]+(?:[^\s#"'[\]]{1,60}[ \t,]+){0,5}\[[0-9a-f]{0,4}:[0-9a-f:.]{1,45}\]/im;

/** Names of programs, a colon, and whom the rule is for. */
const RULE = /^([a-z][\w.-]{0,40}(?:[ ,]{1,3}[a-z][\w.-]{0,40}){0,5})\s{0,9}:\s{0,9}(\S.*)$/i;

const CLIENT = /^(?:all$|local$|known$|unknown$|paranoid$|except$|\[|[0-9]{1,3}\.|[0-9a-f]{1,4}:)/i;

/**
 * Reads a rule of `hosts.allow` or `hosts.deny`, such as `sshd: 203.0.113.7, 198.51.100.`;
 * undefined for every other line, and for one that tells by neither its file nor its end what it
 * does.
 */
export function readHostsRule(
  text: string,
  note: string,
  file: HostsFile | undefined,
): Line | undefined {
  const [, programs = '', behind = ''] = RULE.exec(text) ?? [];
  const isSetting =
    LABELS.has(plain(programs)) || meaningOf(programs).allows || /^[0-9a-f]{1,4}$/i.test(programs);
  if (behind === '' || isSetting || !CLIENT.test(behind)) return undefined;
  // A colon with a blank ends the list; those within an IPv6 address have none.
  const [clients = '', ...options] = behind.split(/\s:\s*|:\s/);
  const words = options.map((option) => plain(option.trim()));
  const decided = words.some((word) => DENY.has(word))
    ? 'deny'
    : words.includes('allow')
      ? 'allow'
      : file;
  if (decided === undefined) return undefined;
  const entries = clientsOf(clients);
  if (decided === 'deny' || entries.every(({ kind }) => kind === 'denied')) {
    const kind = decided === 'deny' || entries.length > 0 ? 'denied' : 'unclear';
    return { kind, text, note, addresses: [], isNamed: false };
  }
  return { kind: 'entries', entries, note };
}

/** The clients of a rule; those behind EXCEPT are kept out. */
function clientsOf(clients: string): readonly LineEntry[] {
  const entries: LineEntry[] = [];
  let kind: LineEntry['kind'] = 'source';
  for (const client of clients.split(/[\s,]+/)) {
    if (/^except$/i.test(client)) kind = 'denied';
    else if (/[0-9]/.test(client)) entries.push({ kind, text: asEntry(client) });
  }
  return entries;
}

/** `198.51.100.` stands for all addresses that begin like this, `[2001:db8::]/32` for a network. */
function asEntry(client: string): string {
  const unbracketed = client.replace(/^\[([^[\]]*)\]/, '$1');
  return /^[0-9.]+\.$/.test(unbracketed) ? `${unbracketed}*` : unbracketed;
}
