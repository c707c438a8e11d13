import { diagnoseIpv4 } from './diagnose-ipv4.ts';
import { readIpv4 } from './ipv4.ts';
import type { SourceSyntaxProblem } from './syntax.ts';
import { excerpt } from './text.ts';

/**
 * Says what is wrong with an address that has a colon: its colons, then its groups from the left.
 *
 * @param behind the slash and what follows, for the repair
 * @param text what a message repeats of the entry
 */
export function diagnoseIpv6(address: string, behind: string, text: string): SourceSyntaxProblem {
  const parts = address.split(':');
  // `https:` and `vpn.example.com:443` have a colon, too.
  const isName = parts.length === 2 && !/^[0-9a-f:]*$/i.test(address);
  if (isName || !/^[0-9a-z:.+-]+$/i.test(address)) {
    return { code: 'source-syntax', params: { text } };
  }
  const halves = address.split('::');
  if (halves.length > 2 || halves.some((half) => half.startsWith(':') || half.endsWith(':'))) {
    return { code: 'source-ipv6-colons', params: { text } };
  }
  const groups = parts.filter(Boolean);
  const tail = parts.at(-1) ?? '';
  const isDotted = tail.includes('.');
  const wrong = (isDotted ? groups.slice(0, -1) : groups).find(
    (group) => !/^[0-9a-f]{1,4}$/i.test(group),
  );
  if (wrong !== undefined) {
    return { code: 'source-ipv6-group', params: { text, group: excerpt(wrong) } };
  }
  if (isDotted && readIpv4(tail) === undefined) {
    const before = address.slice(0, -tail.length);
    return diagnoseIpv4({ before, address: tail, behind }, text);
  }
  // A dotted tail stands for two groups.
  return { code: 'source-ipv6-count', params: { text, count: groups.length + Number(isDotted) } };
}
