import type { FurtherTranslator } from '#i18n/further';
import type { SourcePolicy } from '#sources';
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import {
  isWanted,
  withRepairs,
  type PastedChange,
  type PastedEntry,
  type PastedVerdicts,
} from './pasted.ts';
import { LeftOutEntry, ReadyEntry } from './ReadyEntry.tsx';
import { pageLabel, pageOf, VerdictPager, VERDICTS_PER_PAGE } from './VerdictPager.tsx';
import { fieldIdOf, WrongEntry } from './WrongEntry.tsx';

export interface PastedVerdictListProps {
  readonly translator: FurtherTranslator;
  readonly entries: readonly PastedEntry[];
  readonly verdicts: PastedVerdicts;
  readonly policy: SourcePolicy;
  readonly onChange: (change: PastedChange) => void;
  /** The id of what takes the focus when nothing is left to correct. */
  readonly endId: string;
  /** What there is to say about the list as a whole. */
  readonly remarks: ReactNode;
}

/**
 * A verdict for each entry: first those to correct, then the others, then what the text itself
 * keeps out. A page of them at a time is in the document.
 */
export function PastedVerdictList(props: PastedVerdictListProps): ReactNode {
  const { translator, entries, verdicts, policy, onChange, endId, remarks } = props;
  const { t } = translator;

  // What was wrong once keeps its field and its position, so that nothing moves during correction.
  const [everWrong, setEverWrong] = useState<ReadonlySet<string>>(new Set(verdicts.wrong.keys()));
  if ([...verdicts.wrong.keys()].some((id) => !everWrong.has(id))) {
    setEverWrong(new Set([...everWrong, ...verdicts.wrong.keys()]));
  }
  const wrong = entries.filter(({ id }) => everWrong.has(id));
  const right = entries.filter((entry) => isWanted(entry) && !everWrong.has(entry.id));
  const leftOut = entries.filter(({ kind }) => kind !== 'source');
  const all = [...wrong, ...right, ...leftOut];

  const [page, setPage] = useState(0);
  const [focus, setFocus] = useState<{ readonly id: string }>();
  const shown = new Set(all.slice(page * VERDICTS_PER_PAGE, (page + 1) * VERDICTS_PER_PAGE));

  // Read by the entries' events: new functions at each change would render every entry again.
  const state = useRef({ wrong, verdicts });
  useEffect(() => {
    state.current = { wrong, verdicts };
  });
  const focusNextWrong = useCallback(
    (from: string | undefined) => {
      const { wrong: fields, verdicts: now } = state.current;
      const own = fields.findIndex(({ id }) => id === from);
      const others = [...fields.slice(own + 1), ...fields.slice(0, Math.max(0, own))];
      const next = others.find(({ id }) => now.wrong.has(id));
      if (next) setPage(pageOf(fields.indexOf(next)));
      setFocus({ id: next ? fieldIdOf(next.id) : endId });
    },
    [endId],
  );
  useEffect(() => {
    if (focus) document.getElementById(focus.id)?.focus();
  }, [focus]);

  // The verdicts replace the text; the reader continues where there is something to correct.
  useEffect(() => {
    focusNextWrong(undefined);
  }, [focusNextWrong]);

  // By the verdicts, which may be a moment late: what is counted belongs together.
  const left = entries.length - verdicts.ready.length - verdicts.wrong.size;
  return (
    <div className="pasted">
      <p className="pasted__summary" role="status">
        {summary(verdicts.ready.length, verdicts.wrong.size, left, translator)}
      </p>
      {remarks}
      <div
        id={PAGE}
        className="pasted"
        role="group"
        tabIndex={-1}
        aria-label={pageLabel(page, all.length, translator)}
      >
        <Part heading={t('paste.to-change')} entries={wrong} shown={shown}>
          {(entry) => (
            <WrongEntry
              key={entry.id}
              translator={translator}
              entry={entry}
              verdict={withRepairs(verdicts.wrong.get(entry.id), verdicts, policy)}
              onChange={onChange}
              onDone={focusNextWrong}
            />
          )}
        </Part>
        <Part heading={t('paste.in-order')} entries={right} shown={shown}>
          {(entry) => <ReadyEntry key={entry.id} translator={translator} entry={entry} />}
        </Part>
        <Part heading={t('paste.left-out')} entries={leftOut} shown={shown}>
          {(entry) => <LeftOutEntry key={entry.id} translator={translator} entry={entry} />}
        </Part>
      </div>
      <VerdictPager
        translator={translator}
        page={page}
        count={all.length}
        onTurn={(turned) => {
          setPage(turned);
          setFocus({ id: PAGE });
        }}
      />
    </div>
  );
}

/** The entries of the page that is shown. */
const PAGE = 'pasted-page';

interface PartProps {
  readonly heading: string;
  readonly entries: readonly PastedEntry[];
  /** The entries of the page. */
  readonly shown: ReadonlySet<PastedEntry>;
  readonly children: (entry: PastedEntry) => ReactNode;
}

/** The entries of one kind on the page, under their heading. */
function Part({ heading, entries, shown, children }: PartProps): ReactNode {
  const here = entries.filter((entry) => shown.has(entry));
  if (here.length === 0) return null;
  return (
    <section className="pasted__part">
      <h3 className="pasted__heading">{heading}</h3>
      <ul className="pasted__list" role="list">
        {here.map(children)}
      </ul>
    </section>
  );
}

/** How many entries there are of each kind. */
function summary(ready: number, wrong: number, left: number, { t }: FurtherTranslator): string {
  if (wrong === 0 && left === 0) return t('paste.summary', { count: ready });
  const parts = [
    t('paste.count-ready', { ready }),
    ...(wrong > 0 ? [t('paste.count-wrong', { wrong })] : []),
    ...(left > 0 ? [t('paste.count-left', { left })] : []),
  ];
  return parts.join(' ');
}
