import type { DraftSource } from '#order';
import { memo, type ReactNode } from 'react';

export interface ReviewSourcesProps {
  readonly sources: readonly DraftSource[];
}

/** The sources as they will be ordered, with their notes; drawn again only when one has changed. */
export const ReviewSources = memo(
  ({ sources }: ReviewSourcesProps): ReactNode => (
    <ul className="review-sources" role="list">
      {sources.map((source) => (
        <ReviewSource key={source.id} source={source} />
      ))}
    </ul>
  ),
  ({ sources: before }, { sources: after }) =>
    before.length === after.length && before.every((source, index) => source === after[index]),
);

const ReviewSource = memo(({ source: { cidr, note = '' } }: { readonly source: DraftSource }) => (
  <li>
    {cidr.trim()}
    {note.trim() !== '' && <span className="review-sources__note">{note.trim()}</span>}
  </li>
));
