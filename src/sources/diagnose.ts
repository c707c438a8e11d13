import { ADDRESS_BITS } from './source.ts';
import { excerpt } from './text.ts';
import { z } from './zod.ts';

/** What each syntax code carries; `text` is what was entered, shortened if very long. */
export interface SourceSyntaxParams {
  /** Not an address in any recognisable way. */
  'source-syntax': { readonly text: string };
  /** Part 1 to 4 of the address is greater than 255; `octet` is that part. */
  'source-octet': { readonly text: string; readonly part: number; readonly octet: string };
  /** Part 1 to 4 begins with a zero, which some programs read as octal (CVE-2021-29418). */
  'source-leading-zero': { readonly text: string; readonly part: number };
  /** What follows the slash is no prefix length between 0 and `longest`. */
  'source-prefix-length': { readonly text: string; readonly longest: number };
  /** An address of a family that is not taken. */
  'source-family': { readonly text: string };
}

/** A map from code to params as a union of `{ code, params }`, so that a code fixes its params. */
export type Coded<P> = {
  [C in keyof P]: { readonly code: C; readonly params: P[C] };
}[keyof P];

/** Why a text is no source. */
export type SourceSyntaxProblem = Coded<SourceSyntaxParams>;

const ipv4 = z.ipv4();
const ipv6 = z.ipv6();

/**
 * Says which part of a text is wrong. Only for a text that failed the syntax check: it names the
 * first mistake from the left, the address before the prefix length.
 */
export function diagnose(entered: string): SourceSyntaxProblem {
  const text = excerpt(entered);
  const slash = entered.indexOf('/');
  const address = slash < 0 ? entered : entered.slice(0, slash);
  if (slash >= 0 && ipv4.safeParse(address).success) {
    return { code: 'source-prefix-length', params: { text, longest: ADDRESS_BITS.ipv4 } };
  }
  if (ipv6.safeParse(address).success) return { code: 'source-family', params: { text } };
  return diagnoseAddress(address, text);
}

function diagnoseAddress(address: string, text: string): SourceSyntaxProblem {
  const octets = address.split('.');
  if (octets.length === 4 && octets.every((octet) => /^[0-9]+$/.test(octet))) {
    for (const [index, octet] of octets.entries()) {
      const part = index + 1;
      if (/^0[0-9]/.test(octet)) return { code: 'source-leading-zero', params: { text, part } };
      if (Number(octet) > 255) {
        return { code: 'source-octet', params: { text, part, octet: excerpt(octet) } };
      }
    }
  }
  return { code: 'source-syntax', params: { text } };
}
