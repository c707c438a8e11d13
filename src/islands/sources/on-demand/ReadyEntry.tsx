import type { FurtherTranslator } from '#i18n/further';
import { addressCount, parseSource } from '#sources';
import { Icon } from '#ui';
import { memo, type ReactNode } from 'react';
import type { PastedEntry } from './pasted.ts';

export interface ReadyEntryProps {
  readonly words: FurtherTranslator;
  readonly entry: PastedEntry;
}

/** An entry that can be taken over as it is. */
function Entry({ words, entry }: ReadyEntryProps): ReactNode {
  const parsed = parseSource(entry.cidr);
  const count = parsed.ok ? addressCount(parsed.source) : 0n;
  return (
    <li className="ready-entry">
      <span className="ready-entry__line">{words.text('paste.line', { line: entry.line })}</span>
      <span className="ready-entry__mark">
        <Icon name="check" />
        <span className="visually-hidden">{words.text('paste.right')}</span>
      </span>
      <span className="ready-entry__source">{entry.cidr}</span>
      <span className="ready-entry__note">{entry.note}</span>
      <span className="ready-entry__count">
        {count === 1n
          ? words.text('paste.addresses-one')
          : words.text('paste.addresses', { addresses: words.number(count) })}
      </span>
    </li>
  );
}

/** Drawn once: a list can have thousands. */
export const ReadyEntry = memo(Entry);
