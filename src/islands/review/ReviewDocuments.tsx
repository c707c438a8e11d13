import type { Translator } from '#i18n';
import { acceptedKey, type OfferedDocument } from '#order';
import { Checkbox, type FieldError } from '#ui';
import type { ReactNode } from 'react';
import { fieldIds } from '../steps/field-ids.ts';
import type { ReviewLabels } from './ReviewSummary.tsx';

export interface ReviewDocumentsProps {
  readonly translator: Translator;
  readonly documents: readonly OfferedDocument[];
  readonly labels: Pick<ReviewLabels, 'documents' | 'orderFormUrl'>;
  /** Keys of the accepted documents, see `acceptedKey`. */
  readonly accepted: readonly string[];
  readonly onAccept: (accepted: readonly string[]) => void;
  readonly error: FieldError | undefined;
  readonly errorPrefix: string;
}

/** The documents in the versions that the order accepts, and the reader's consent to them. */
export function ReviewDocuments(props: ReviewDocumentsProps): ReactNode {
  const { translator, documents, labels, accepted, onAccept, error, errorPrefix } = props;
  const keys = documents.map(acceptedKey);
  return (
    <div className="review-documents">
      <p className="field__label" id="review-documents">
        {translator.t('review.documents')}
      </p>
      <ul className="review-documents__list" role="list" aria-labelledby="review-documents">
        {documents.map(({ id, version }) => {
          const { name = id, url } = labels.documents[id] ?? {};
          const text = translator.t('review.document', { name, version });
          return <li key={id}>{url ? <a href={url}>{text}</a> : text}</li>;
        })}
      </ul>
      {documents.some(({ id }) => !labels.documents[id]?.url) && (
        <p>
          <a href={labels.orderFormUrl} rel="external">
            {translator.t('review.documents-where')}
          </a>
        </p>
      )}
      <Checkbox
        id={fieldIds.documents}
        label={translator.t('review.accept', { count: documents.length })}
        checked={keys.every((key) => accepted.includes(key))}
        onCheckedChange={(checked) => {
          onAccept(checked ? keys : []);
        }}
        error={error}
        errorPrefix={errorPrefix}
      />
    </div>
  );
}
