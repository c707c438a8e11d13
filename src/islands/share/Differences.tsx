import { issueMessage, sizeText, type Translator } from '#i18n';
import type { FurtherTranslator } from '#i18n/further';
import type { Draft } from '#order';
import type { Refusal } from '#order/share';
import { cleanNote } from '#sources';
import { Notice } from '#ui';
import type { ReactNode } from 'react';
import type { ReviewLabels } from '../review/ReviewSummary.tsx';

export interface DifferencesProps {
  /** The parts that would change; none shows nothing. */
  readonly parts: readonly (keyof Draft)[];
  readonly draft: Draft;
  readonly after: Draft;
  readonly labels: ReviewLabels;
  readonly translator: FurtherTranslator;
}

/** What would change, as a table: part by part, the value now next to the shared one. */
export function Differences({
  parts,
  draft,
  after,
  labels,
  translator,
}: DifferencesProps): ReactNode {
  if (parts.length === 0) return null;
  return (
    <table className="differences">
      <caption className="visually-hidden">{translator.t('share.differences')}</caption>
      <thead>
        <tr>
          <th scope="col">{translator.t('share.part')}</th>
          <th scope="col">{translator.t('share.now')}</th>
          <th scope="col">{translator.t('share.shared')}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr key={part}>
            <th scope="row">{partName(part, translator)}</th>
            <td>{lines(describePart(part, draft, labels, translator))}</td>
            <td>{lines(describePart(part, after, labels, translator))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function lines(texts: readonly string[]): ReactNode {
  return texts.map((text, index) => <div key={index}>{text}</div>);
}

export interface RefusalsProps {
  readonly refused: readonly Refusal[];
  readonly translator: FurtherTranslator;
}

/**
 * The shared values that are not applied, each with its reason. The values are untrusted text:
 * shown without characters that could reverse or break the line around them.
 */
export function Refusals({ refused, translator }: RefusalsProps): ReactNode {
  if (refused.length === 0) return null;
  return (
    <Notice tone="warning" title={translator.t('share.refused')}>
      <ul className="refusals">
        {refused.map(({ path, value, reason }) => (
          <li key={path}>{refusalText({ path, value, reason }, translator)}</li>
        ))}
      </ul>
    </Notice>
  );
}

function refusalText({ path, value, reason }: Refusal, translator: FurtherTranslator): string {
  const part = partName(path.split('/')[1] as keyof Draft, translator);
  if (reason.code === 'not-offered') {
    return translator.t('share.refused-value', {
      part,
      value: cleanNote(value),
      reason: translator.t('share.not-offered'),
    });
  }
  const message = issueMessage(reason, translator);
  // Most messages about sources repeat the text themselves.
  return 'text' in reason.params
    ? translator.t('share.refused-reason', { part, reason: message })
    : translator.t('share.refused-value', { part, value: cleanNote(value), reason: message });
}

/** What each part of a draft is called, as in its step. */
const names = {
  serviceType: 'service-type.legend',
  nodeSize: 'node-size.legend',
  storageGb: 'storage.label',
  trustedSources: 'sources.legend',
  confirmedAddresses: 'sources.legend',
  availabilityZone: 'region.legend',
  billingProfile: 'billing.legend',
  acceptedDocuments: 'review.documents',
} as const satisfies Record<keyof Draft, string>;

/** The name of a part of the draft, such as “Node size”. */
export function partName(part: keyof Draft, translator: Translator): string {
  return translator.t(names[part]);
}

/** The value of a part in words, one line per entry of a list. */
export function describePart(
  part: keyof Draft,
  draft: Draft,
  labels: ReviewLabels,
  translator: Translator,
): readonly string[] {
  const missing = translator.t('review.missing');
  switch (part) {
    case 'serviceType':
      return [labels.serviceTypes[draft.serviceType] ?? missing];
    case 'nodeSize': {
      const size = labels.nodeSizes[draft.nodeSize];
      return [size ? sizeText(draft.nodeSize, size, translator) : missing];
    }
    case 'storageGb':
      return [draft.storageGb ? translator.t('review.storage', { gb: draft.storageGb }) : missing];
    case 'availabilityZone':
      return [labels.zones[draft.availabilityZone] ?? missing];
    case 'billingProfile':
      if (draft.billingProfile.kind === 'new') return [translator.t('billing.new')];
      return [translator.t('review.billing-existing', { id: draft.billingProfile.id || '–' })];
    case 'trustedSources':
      return sourceLines(draft, missing);
    case 'confirmedAddresses':
    case 'acceptedDocuments':
      return [];
  }
}

function sourceLines({ trustedSources }: Draft, missing: string): readonly string[] {
  const lines = trustedSources
    .filter(({ cidr }) => cidr.trim() !== '')
    .map(({ cidr, note }) => (note ? `${cidr.trim()} (${note})` : cidr.trim()));
  return lines.length > 0 ? lines : [missing];
}
