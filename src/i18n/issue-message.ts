import type { ApiIssue } from '#api';
import type { FieldPath, Issue } from '#order';
import type { SourceProblem } from '#sources';
import type { MessageKey, Messages, Translator } from './translator.ts';

/** What the fields are called in a message that does not name them by itself. */
const fieldNames: Readonly<Record<Exclude<FieldPath, `/trustedSources/${string}`>, MessageKey>> = {
  '/serviceType': 'service-type.legend',
  '/nodeSize': 'node-size.legend',
  '/storageGb': 'storage.label',
  '/trustedSources': 'sources.legend',
  '/availabilityZone': 'region.name',
  '/billingProfile': 'billing.legend',
  '/acceptedDocuments': 'review.documents',
};

/** How the parts of an IPv4 address are counted in a sentence. */
const ordinals = ['ordinal.1', 'ordinal.2', 'ordinal.3', 'ordinal.4'] as const;

/**
 * The sentence for an issue or a finding about trusted sources, in the translator's language. It
 * ends without a full stop.
 */
export function issueMessage(
  issue: Issue | ApiIssue | SourceProblem,
  translator: Translator,
): string {
  const { t, number } = translator;
  switch (issue.code) {
    case 'source-part':
    case 'source-octet':
    case 'source-leading-zero':
      return t(`issue.${issue.code}`, {
        ...issue.params,
        part: t(ordinals[issue.params.part - 1] ?? 'ordinal.4'),
      });
    case 'source-family':
      return t('issue.source-family', {
        text: issue.params.text,
        family: t(`family.${issue.params.family}`),
        offered: t(issue.params.family === 'ipv4' ? 'family.ipv6' : 'family.ipv4'),
      });
    case 'source-host-bits':
    case 'source-too-broad':
    case 'sources-unconfirmed':
    case 'sources-broad':
    case 'sources-mergeable':
      return t(`issue.${issue.code}`, {
        ...issue.params,
        // Digits, because a count of IPv6 addresses does not fit into a number of JSON.
        addresses: number(BigInt(issue.params.addresses)),
      });
    case 'source-transition':
    case 'source-not-public':
      return t(`issue.${issue.code}`, {
        ...issue.params,
        class: t(`address-class.${issue.params.class}`),
      });
    case 'sources-too-many':
      return t('issue.sources-too-many', { count: issue.params.max });
    case 'rejected-by-api':
      return atField(issue.path, t('issue.rejected-by-api', issue.params), translator);
    case 'zone-full':
    case 'billing-profile-unknown':
      return atField(issue.path, t(`issue.${issue.code}`), translator);
    default: {
      // Each code comes with its own parameters, which the union of all cannot express.
      const params = [issue.params] as Messages[`issue.${typeof issue.code}`];
      return t(`issue.${issue.code}`, ...params);
    }
  }
}

/** With the name of the field in front; the rows of a list are named where they are listed. */
function atField(path: FieldPath, message: string, { t }: Translator): string {
  if (!isNamed(path)) return message;
  return t('field.message', { field: t(fieldNames[path]), message });
}

function isNamed(path: FieldPath): path is keyof typeof fieldNames {
  return path in fieldNames;
}
