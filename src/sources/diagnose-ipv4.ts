import { parseCidr } from './parse-cidr.ts';
import type { SourceSyntaxProblem } from './syntax.ts';
import { excerpt } from './text.ts';

/** At least one digit beside dots: meant as an IPv4 address, however short. */
const DOTTED_DIGITS = /^\.*[0-9][0-9.]*$/;

/** An IPv4 address with what stands before it (groups of IPv6) and behind it (a prefix length). */
export interface Ipv4Part {
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
  return { ...problem, repair: { text, meaning: isSame ? 'same' : 'guess' } };
}
