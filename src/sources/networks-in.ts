import { parseCidr } from './network.ts';
import { addressTokens } from './tokens.ts';
import type { Source } from './source.ts';
import { readSpan } from './spans.ts';

/**
 * The networks that a line names, in whatever way: `!203.0.113.5`, ranges, masks, and the first
 * parts of an address, which Apache takes for all addresses that begin like this.
 */
export function networksIn(line: string): readonly Source[] {
  return addressTokens(line).flatMap((token) => {
    const text = token.replace(/^!/, '');
    const source = parseCidr(text);
    if (source) return [source];
    const written = /^(?:\d{1,3}\.){1,2}\d{1,3}\.?$/.test(text)
      ? `${text.replace(/\.$/, '')}.*`
      : text;
    return (readSpan(written)?.repair?.texts ?? []).flatMap((cidr) => parseCidr(cidr) ?? []);
  });
}
