import type { FurtherTranslator } from '#i18n/further';
import type { Unread } from '#sources/files';
import { Notice } from '#ui';
import type { ReactNode } from 'react';

export interface ListRemarksProps {
  readonly translator: FurtherTranslator;
  readonly unread: readonly Unread[];
  readonly empty: number;
  /** How many entries can be taken over, and for how many the list has room. */
  readonly ready: number;
  readonly room: number;
  /** Set if more are ready than can be taken over at once. */
  readonly most: number | undefined;
}

/** What there is to say about a list as a whole: what was not read, and whether it fits. */
export function ListRemarks(props: ListRemarksProps): ReactNode {
  const { translator, unread, empty, ready, room, most } = props;
  const { t } = translator;
  return (
    <>
      {(unread.length > 0 || empty > 0) && (
        <p className="field__hint">
          <span>
            {unread.length > 0 && t('paste.unread', { names: namesOf(unread, translator) })}
          </span>{' '}
          <span>{empty > 0 && t('paste.empty', { count: empty })}</span>
        </p>
      )}
      {ready > room && (
        <Notice tone="warning">
          <p>{t('paste.room', { count: ready, room })}</p>
          {most !== undefined && <p>{t('paste.too-many', { most })}</p>}
        </Notice>
      )}
    </>
  );
}

/** As many names as one reads; the number of the others. */
const MOST_NAMED = 12;

function namesOf(unread: readonly Unread[], { t }: FurtherTranslator): string {
  const names = unread.slice(0, MOST_NAMED).map((part) => {
    switch (part.kind) {
      case 'line':
        return t('paste.unread-line', { line: part.line, text: cut(part.text) });
      case 'column':
        return part.name === ''
          ? t('paste.unread-column', { column: part.number })
          : t('paste.unread-name', { name: cut(part.name) });
      case 'key':
        return t('paste.unread-name', { name: cut(part.name) });
    }
  });
  const others = unread.length - names.length;
  if (others > 0) names.push(t('paste.unread-others', { count: others }));
  return names.join(', ');
}

function cut(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}
