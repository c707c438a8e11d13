import type { FurtherTranslator } from '#i18n/further';
import { addressCount, parseSource } from '#sources';
import { Icon } from '#ui';
import { memo, type ReactNode } from 'react';
import type { PastedEntry } from './pasted.ts';

export interface ReadyEntryProps {
  readonly translator: FurtherTranslator;
  readonly entry: PastedEntry;
}

/** An entry that can be added unchanged. */
function Entry({ translator, entry }: ReadyEntryProps): ReactNode {
  const parsed = parseSource(entry.cidr);
  const count = parsed.ok ? addressCount(parsed.source) : 0n;
  return (
    <li className="ready-entry">
      <span className="ready-entry__line">{translator.t('paste.line', { line: entry.line })}</span>
      <span className="ready-entry__mark">
        <Icon name="check" />
        <span className="visually-hidden">{translator.t('paste.right')}</span>
      </span>
      <span className="ready-entry__source" translate="no">
        {entry.cidr}
      </span>
      <span className="ready-entry__note">{entry.note}</span>
      <span className="ready-entry__count">{translator.t('paste.addresses', { count })}</span>
    </li>
  );
}

/** Rendered once: a list can have thousands. */
export const ReadyEntry = memo(Entry);

/** What the text itself keeps out or has switched off. */
function LeftOut({ translator, entry }: ReadyEntryProps): ReactNode {
  return (
    <li className="ready-entry ready-entry--left-out">
      <span className="ready-entry__line">{translator.t('paste.line', { line: entry.line })}</span>
      <span className="ready-entry__mark">
        <Icon name="close" />
      </span>
      <span className="ready-entry__source" translate="no">
        {entry.cidr}
      </span>
      <span className="ready-entry__note">{entry.note}</span>
      <span className="ready-entry__count">
        {translator.t(entry.kind === 'denied' ? 'paste.denied' : 'paste.disabled')}
      </span>
    </li>
  );
}

export const LeftOutEntry = memo(LeftOut);
