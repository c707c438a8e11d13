import type { FurtherTranslator } from '#i18n/further';
import type { Draft } from '#order';
import type { ReactNode } from 'react';
import type { ReviewLabels } from '../review/review-labels.ts';
import { describePart, partName } from './describe-part.ts';

export interface DifferencesProps {
  /** The parts that would change; none shows nothing. */
  readonly parts: readonly (keyof Draft)[];
  readonly draft: Draft;
  readonly after: Draft;
  readonly labels: ReviewLabels;
  readonly translator: FurtherTranslator;
}

/** What would change, as a table: part by part, the value now beside the shared one. */
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
