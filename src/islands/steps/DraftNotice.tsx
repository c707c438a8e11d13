import { kept } from '#kept';
import type { Translator } from '#i18n';
import { $storageStatus, isDropped, STORAGE_OK } from '#stores';
import { Notice } from '#ui';
import { useStore } from '@nanostores/react';
import type { ReactNode } from 'react';

export interface DraftNoticeProps {
  readonly service: string;
  readonly translator: Translator;
  /** Where it repeats what the page says elsewhere, and is not read out again. */
  readonly silent?: boolean;
}

/**
 * Says what was dropped because it could not be read, and what the browser does not store;
 * otherwise it is empty.
 */
export function DraftNotice({ service, translator, silent }: DraftNoticeProps): ReactNode {
  const trouble = useStore($storageStatus, { ssr: () => STORAGE_OK });
  const remarks = [
    isDropped(trouble, service, kept.draft) && 'draft.dropped',
    isDropped(trouble, service, kept.sending, kept.earlierSending) && 'draft.sending-dropped',
    trouble.memoryOnly && 'draft.memory-only',
    trouble.notShared && 'draft.not-shared',
  ] as const;
  return (
    <div className="draft-notice" role={silent ? undefined : 'status'}>
      {remarks
        .filter((remark) => remark !== false)
        .map((remark) => (
          <Notice tone="warning" key={remark}>
            <p>{translator.t(remark)}</p>
          </Notice>
        ))}
    </div>
  );
}
