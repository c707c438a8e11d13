import type { Issue } from '#order';
import type { Translator } from './translator.ts';

/** The sentence for an issue, in the translator's language. It ends without a full stop. */
export function issueMessage(issue: Issue, { text }: Translator): string {
  switch (issue.code) {
    case 'source-octet':
    case 'source-leading-zero':
      return text(`issue.${issue.code}`, {
        ...issue.params,
        part: text(`ordinal.${issue.params.part}`),
      });
    case 'source-not-public':
      return text(`issue.${issue.code}`, {
        ...issue.params,
        class: text(`address-class.${issue.params.class}`),
      });
    default:
      return text(`issue.${issue.code}`, issue.params);
  }
}
