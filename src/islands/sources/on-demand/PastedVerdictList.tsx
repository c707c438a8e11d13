import type { FurtherTranslator } from '#i18n/further';
import { addressCount, parseSource } from '#sources';
import { Notice, Icon } from '#ui';
import { useCallback, useEffect, useRef, useState, memo, type ReactNode } from 'react';
import { findingText } from '../finding-text.ts';
import type { PastedChange, PastedEntry, PastedVerdicts } from './pasted.ts';
import { WrongEntry } from './WrongEntry.tsx';

export interface PastedVerdictListProps {
  readonly translator: FurtherTranslator;
  readonly entries: readonly PastedEntry[];
  readonly verdicts: PastedVerdicts;
  /** How many entries can be added to the list. */
  readonly ready: number;
  readonly onChange: (change: PastedChange) => void;
  /** The id of what takes the focus when nothing is left to correct. */
  readonly endId: string;
}

/** A verdict for each entry: first those to correct, then the others. */
export function PastedVerdictList(props: PastedVerdictListProps): ReactNode {
  const { translator, entries, verdicts, ready, onChange, endId } = props;
  const list = useRef<HTMLDivElement>(null);

  // What was wrong once keeps its field and its position, so that nothing moves during correction.
  const [everWrong, setEverWrong] = useState<ReadonlySet<string>>(new Set(verdicts.wrong.keys()));
  if ([...verdicts.wrong.keys()].some((id) => !everWrong.has(id))) {
    setEverWrong(new Set([...everWrong, ...verdicts.wrong.keys()]));
  }
  const wrong = entries.filter(({ id }) => everWrong.has(id));
  const right = entries.filter(({ id }) => !everWrong.has(id));

  const focusNextWrong = useCallback(
    (from: HTMLElement | null) => {
      const fields = [...(list.current?.querySelectorAll('input') ?? [])];
      const own = fields.findIndex((field) => field === from);
      const others = [...fields.slice(own + 1), ...fields.slice(0, Math.max(0, own))];
      const next = others.find((field) => field.matches('[aria-invalid="true"]'));
      (next ?? document.getElementById(endId))?.focus();
    },
    [endId],
  );

  // The verdicts replace the text; the reader continues where there is something to correct.
  useEffect(() => {
    focusNextWrong(null);
  }, [focusNextWrong]);

  return (
    <div className="pasted" ref={list}>
      <p className="pasted__summary" role="status">
        {verdicts.wrong.size > 0
          ? translator.t('paste.summary-wrong', { ready, left: verdicts.wrong.size })
          : translator.t('paste.summary', { count: ready })}
      </p>
      {verdicts.tooMany && (
        <Notice tone="warning">
          <p>{findingText(verdicts.tooMany, translator)}</p>
        </Notice>
      )}
      {wrong.length > 0 && (
        <section className="pasted__part">
          <h3 className="pasted__heading">{translator.t('paste.to-change')}</h3>
          <ul className="pasted__list" role="list">
            {wrong.map((entry) => (
              <WrongEntry
                key={entry.id}
                translator={translator}
                entry={entry}
                problem={verdicts.wrong.get(entry.id)}
                sameLine={verdicts.sameLine.get(entry.id)}
                onChange={onChange}
                onDone={focusNextWrong}
              />
            ))}
          </ul>
        </section>
      )}
      {right.length > 0 && (
        <section className="pasted__part">
          <h3 className="pasted__heading">{translator.t('paste.in-order')}</h3>
          <ul className="pasted__list pasted__list--ready" role="list">
            {right.map((entry) => (
              <ReadyEntry key={entry.id} translator={translator} entry={entry} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

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
      <span className="ready-entry__source">{entry.cidr}</span>
      <span className="ready-entry__note">{entry.note}</span>
      <span className="ready-entry__count">{translator.t('paste.addresses', { count })}</span>
    </li>
  );
}

/** Rendered once: a list can have thousands. */
export const ReadyEntry = memo(Entry);
