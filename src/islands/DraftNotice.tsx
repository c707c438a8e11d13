import type { Translator } from '#i18n';
import { $storageTrouble, NO_TROUBLE } from '#stores';
import { Notice } from '#ui';
import { useStore } from '@nanostores/react';
import type { ReactNode } from 'react';

export interface DraftNoticeProps {
  readonly service: string;
  readonly words: Translator;
}

/** Says that a stored draft was dropped, or that entries cannot be stored; else it is not there. */
export function DraftNotice({ service, words }: DraftNoticeProps): ReactNode {
  const { memoryOnly, dropped } = useStore($storageTrouble, { ssr: () => NO_TROUBLE });
  const wasDropped = dropped.some(
    (key) => key.startsWith('order-draft:') && key.endsWith(`:${service}`),
  );
  return (
    <div className="draft-notice" role="status">
      {wasDropped && (
        <Notice tone="warning">
          <p>{words.text('draft.dropped')}</p>
        </Notice>
      )}
      {memoryOnly && (
        <Notice tone="warning">
          <p>{words.text('draft.memory-only')}</p>
        </Notice>
      )}
    </div>
  );
}
