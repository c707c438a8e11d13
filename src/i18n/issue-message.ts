import type { Issue } from '#order';
import type { SourceProblem } from '#sources';
import type { Translator } from './translator.ts';

/** A rule of the order API that the site has no message for; `code` is the API's own word. */
interface ApiRejection {
  readonly code: 'rejected-by-api';
  readonly params: { readonly code: string };
}

/** How the parts of an IPv4 address are counted in a sentence. */
const ordinals = ['ordinal.1', 'ordinal.2', 'ordinal.3', 'ordinal.4'] as const;

/**
 * The sentence for an issue or a finding about trusted sources, in the translator's language. It
 * ends without a full stop.
 */
export function issueMessage(
  issue: Issue | ApiRejection | SourceProblem,
  { text, number }: Translator,
): string {
  switch (issue.code) {
    case 'source-part':
    case 'source-octet':
    case 'source-leading-zero':
      return text(`issue.${issue.code}`, {
        ...issue.params,
        part: text(ordinals[issue.params.part - 1] ?? 'ordinal.4'),
      });
    case 'source-family':
      return text('issue.source-family', {
        text: issue.params.text,
        family: text(`family.${issue.params.family}`),
        offered: text(issue.params.family === 'ipv4' ? 'family.ipv6' : 'family.ipv4'),
      });
    case 'source-host-bits':
    case 'source-too-broad':
    case 'sources-unconfirmed':
    case 'sources-broad':
    case 'sources-mergeable':
      return text(`issue.${issue.code}`, {
        ...issue.params,
        // Digits, because a count of IPv6 addresses does not fit into a number of JSON.
        addresses: number(BigInt(issue.params.addresses)),
      });
    case 'source-transition':
    case 'source-not-public':
      return text(`issue.${issue.code}`, {
        ...issue.params,
        class: text(`address-class.${issue.params.class}`),
      });
    default:
      return text(`issue.${issue.code}`, issue.params);
  }
}
