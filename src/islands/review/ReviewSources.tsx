import type { DraftSource } from '#order';
import { memo, useDeferredValue, type ReactNode } from 'react';

export interface ReviewSourcesProps {
  readonly sources: readonly DraftSource[];
}

/**
 * The sources as they will be ordered, with their notes. They follow what is typed in their own
 * step after it is on the screen there.
 */
export function ReviewSources({ sources }: ReviewSourcesProps): ReactNode {
  return <SourceItems sources={useDeferredValue(sources)} />;
}

const SourceItems = memo(
  ({ sources }: ReviewSourcesProps): ReactNode => (
    <ul className="review-sources" role="list">
      {sources.map((source) => (
        <SourceItem key={source.id} source={source} />
      ))}
    </ul>
  ),
  ({ sources: before }, { sources: after }) =>
    before.length === after.length && before.every((source, index) => source === after[index]),
);

const SourceItem = memo(({ source: { cidr, note = '' } }: { readonly source: DraftSource }) => (
  <li>
    {cidr.trim()}
    {note.trim() !== '' && <span className="review-sources__note">{note.trim()}</span>}
  </li>
));
