import { diagnoseIpv4 } from './diagnose-ipv4.ts';
import { diagnoseIpv6 } from './diagnose-ipv6.ts';
import { diagnosePrefixLength } from './diagnose-prefix-length.ts';
import { diagnoseSurroundings } from './diagnose-surroundings.ts';
import { readAddress } from './range.ts';
import type { SourceSyntaxProblem } from './syntax.ts';
import { excerpt } from './text.ts';

/** Labels with dots between them, the last one beginning with a letter: `vpn.example.com`. */
const HOST_NAME = /^(?:[a-z0-9_][a-z0-9_-]{0,62}\.){1,10}[a-z][a-z0-9-]{1,62}\.?$/i;

/**
 * Says which part of a text is wrong. Only for a text that failed the syntax check: it names what
 * stands around the address first (brackets, a port, a zone id), then the first mistake from the
 * left, the address before the prefix length.
 */
export function diagnose(entered: string): SourceSyntaxProblem {
  const text = excerpt(entered);
  const around = diagnoseSurroundings(entered, text);
  if (around) return around;

  const slash = entered.indexOf('/');
  const address = slash < 0 ? entered : entered.slice(0, slash);
  const behind = entered.slice(address.length);
  const read = readAddress(address);
  if (read) return diagnosePrefixLength(read, behind.slice(1), text);
  if (address.includes(':')) return diagnoseIpv6(address, behind, text);
  if (HOST_NAME.test(address)) return { code: 'source-name', params: { text } };
  return diagnoseIpv4({ before: '', address, behind }, text);
}
