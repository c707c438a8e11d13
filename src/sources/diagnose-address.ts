import { type Address, formatAddress, readIpv4 } from './address.ts';
import { parseCidr, readPrefixLength } from './network.ts';
import type { SourceSyntaxProblem } from './findings.ts';
import { excerpt } from './text.ts';
import { ADDRESS_BITS } from './source.ts';

/** At least one digit, otherwise dots: meant as an IPv4 address, however short. */
const DOTTED_DIGITS = /^\.*[0-9][0-9.]*$/;

/** An IPv4 address with what stands before it (groups of IPv6) and behind it (a prefix length). */
interface Ipv4Part {
  readonly before: string;
  readonly address: string;
  readonly behind: string;
}

/**
 * Says what is wrong with an IPv4 address, the first mistake from the left.
 *
 * @param text what a message repeats of the entry
 */
export function diagnoseIpv4(part: Ipv4Part, text: string): SourceSyntaxProblem {
  const octets = part.address.split('.');
  if (octets.length !== 4) {
    return DOTTED_DIGITS.test(part.address)
      ? { code: 'source-parts', params: { text, count: octets.length } }
      : { code: 'source-syntax', params: { text } };
  }
  // Four parts of which none is a number are something else, not an address with a mistake.
  if (octets.some(isDecimal)) {
    for (const [index, octet] of octets.entries()) {
      const position = { text, part: index + 1 };
      if (!isDecimal(octet)) return { code: 'source-part', params: position };
      if (/^0[0-9]/.test(octet)) return leadingZero(position, octets, part);
      if (Number(octet) > 255) {
        return { code: 'source-octet', params: { ...position, octet: excerpt(octet) } };
      }
    }
  }
  return { code: 'source-syntax', params: { text } };
}

function isDecimal(octet: string): boolean {
  return /^[0-9]+$/.test(octet);
}

/** The decimal reading is offered if it makes the whole entry a source. */
function leadingZero(
  params: { readonly text: string; readonly part: number },
  octets: readonly string[],
  { before, behind }: Ipv4Part,
): SourceSyntaxProblem {
  const problem = { code: 'source-leading-zero', params } as const;
  const decimal = octets.map((octet) => octet.replace(/^0+(?=[0-9])/, '')).join('.');
  const text = `${before}${decimal}${behind}`;
  if (!parseCidr(text)) return problem;
  // `01` is one in octal as well; `010` is eight there, and `08` is no number at all.
  const isSame = octets.every((octet) => !octet.startsWith('0') || Number(octet) < 8);
  return { ...problem, repair: { texts: [text], meaning: isSame ? 'same' : 'guess' } };
}

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

/** Says what is wrong behind the slash of an address of good syntax. */
export function diagnosePrefixLength(
  address: Address,
  written: string,
  text: string,
): SourceSyntaxProblem {
  const repaired = (prefixLength: number) => ({
    repair: { texts: [`${formatAddress(address)}/${prefixLength}`], meaning: 'same' as const },
  });
  if (/^0[0-9]+$/.test(written)) {
    const prefixLength = readPrefixLength(written.replace(/^0+(?=[0-9])/, ''), address.kind());
    if (prefixLength !== undefined) {
      const params = { text, prefixLength };
      return { code: 'source-prefix-leading-zero', params, ...repaired(prefixLength) };
    }
  }
  return { code: 'source-prefix-length', params: { text, longest: ADDRESS_BITS[address.kind()] } };
}
