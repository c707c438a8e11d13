import type { Line, LineEntry } from './line.ts';
import { readMask } from './masks.ts';
import { parseCidr } from './network.ts';
import { DENY } from './words.ts';

/**
 * Reads a statement whose places have a fixed order, so that nothing has to be told by its words:
 * a rule as `iptables -L` lists it, a line of `pg_hba.conf`, an address in `web.config`. Undefined
 * for every other line, and for one of these that is not clear.
 */
export function readKnown(text: string, note: string): Line | undefined {
  if (text.length > LONGEST) return undefined;
  for (const read of [readListed, readPostgres, readIis]) {
    const found = read(text);
    if (found?.kind === 'denied') return { kind: 'denied', text, note };
    if (found) return { kind: 'entries', entries: [found], note };
  }
  return undefined;
}

/** Longer is no such statement. */
const LONGEST = 1000;

/**
 * Number, packets and bytes; target, protocol, options, interfaces; source and destination. The
 * interfaces are there with `-v` only.
 */
const LISTED =
  /^(?:\d+\s+){0,1}(?:\d+[KMGT]?\s+\d+[KMGT]?\s+)?([A-Z][\w-]{1,30})\s+(?:[a-z]\w{0,9}|\d{1,3})\s+(?:--|!f|-f)\s+(?:\S{1,20}\s+\S{1,20}\s+)?(!?[\da-f.:/]{2,49})\s+(?:!?[\da-f.:/]{2,49}|anywhere)(?:\s|$)/;

function readListed(text: string): LineEntry | undefined {
  const [, target = '', source = ''] = LISTED.exec(text) ?? [];
  const address = source.replace(/^!/, '');
  if (!parseCidr(address) || /^(?:0\.0\.0\.0|::)\/0$/.test(address)) return undefined;
  const isAccepted = target === 'ACCEPT';
  if (!isAccepted && !DENY.has(target.toLowerCase())) return undefined;
  // "Drop all but these" lets nobody in by itself.
  if (!isAccepted && source !== address) return undefined;
  return { kind: isAccepted && source === address ? 'source' : 'denied', text: address };
}

/** Type, database, user, address with or without a mask of its own, method. */
const POSTGRES =
  /^host(?:ssl|nossl|gssenc|nogssenc)?\s+\S+\s+\S+\s+([\da-f.:/]{2,49})(?:\s+([\d.]{7,15}))?\s+([a-z][\w-]{1,20})(?:\s|$)/i;

/** Methods of authentication: each of them lets in those who pass it. */
const METHOD =
  /^(?:trust|scram-sha-256|md5|password|gss|sspi|ident|ldap|radius|cert|pam|bsd|oauth)$/i;

function readPostgres(text: string): LineEntry | undefined {
  const [, address = '', mask = '', method = ''] = POSTGRES.exec(text) ?? [];
  if (!METHOD.test(method)) return undefined;
  return sourceOf(address, mask);
}

/** An address of `ipSecurity`. */
const IIS = /^<add\s([^<>]{1,300})\/?>(?:\s*<\/add>)?$/i;

function readIis(text: string): LineEntry | undefined {
  const attributes = IIS.exec(text)?.[1] ?? '';
  const valueOf = (name: RegExp) => name.exec(attributes)?.[1] ?? '';
  const allowed = valueOf(/\ballowed="(\w{1,9})"/i);
  const address = valueOf(/\bipAddress="([^"]{2,49})"/i);
  const mask = valueOf(/\bsubnetMask="([\d.]{7,15})"/i);
  if (/^false$/i.test(allowed) && parseCidr(address)) return { kind: 'denied', text: address };
  return /^true$/i.test(allowed) ? sourceOf(address, mask) : undefined;
}

function sourceOf(address: string, mask: string): LineEntry | undefined {
  if (mask === '') return parseCidr(address) ? { kind: 'source', text: address } : undefined;
  const written = `${address}/${readMask(mask) ?? ''}`;
  return parseCidr(written) ? { kind: 'source', text: written } : undefined;
}
