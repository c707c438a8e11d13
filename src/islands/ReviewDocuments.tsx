import type { Translator } from '#i18n';
import { acceptedKey, type OfferedDocument } from '#order';
import { Checkbox } from '#ui';
import type { ReactNode } from 'react';
import { fieldIds } from './field-ids.ts';

export interface ReviewDocumentsProps {
  readonly words: Translator;
  readonly documents: readonly OfferedDocument[];
  /** Names of the documents by id. */
  readonly names: Readonly<Record<string, string>>;
  /** Keys of the accepted documents, see `acceptedKey`. */
  readonly accepted: readonly string[];
  readonly onAccept: (accepted: readonly string[]) => void;
  readonly error: string | undefined;
  readonly errorPrefix: string;
}

/** The documents in the versions that the order accepts, and the reader's consent to them. */
export function ReviewDocuments(props: ReviewDocumentsProps): ReactNode {
  const { words, documents, names, accepted, onAccept, error, errorPrefix } = props;
  const keys = documents.map(acceptedKey);
  return (
    <div className="review-documents">
      <p className="field__label" id="review-documents">
        {words.text('review.documents')}
      </p>
      <ul className="review-documents__list" role="list" aria-labelledby="review-documents">
        {documents.map(({ id, version }) => (
          <li key={id}>{words.text('review.document', { name: names[id] ?? id, version })}</li>
        ))}
      </ul>
      <Checkbox
        id={fieldIds.documents}
        label={words.text('review.accept', { count: documents.length })}
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
