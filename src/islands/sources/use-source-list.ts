import type { Translator } from '#i18n';
import type { SourceEntry } from '#sources';
import { useEffect, useMemo, useRef, useState } from 'react';
import { fieldIds } from '../steps/field-ids.ts';
import {
  carryOver,
  isSame,
  atLeastOne,
  isBlank,
  withBlankRow,
  withEntries,
  type Rows,
  type Step,
} from './rows.ts';

/** A list that outlives the editor, such as the one in the draft. */
export interface KeptList {
  readonly rows: Rows;
  /** Changes the list as it is at that moment, and says what came of it. The same at every drawing. */
  readonly update: (change: (rows: Rows) => Rows) => Step;
}

/** Something that can be undone: what it did, and in words. */
export interface UndoableStep extends Step {
  readonly text: string;
}

/** The list being edited, and everything that can be done to it. */
export interface SourceList {
  readonly rows: Rows;
  /** What the latest of several actions did, which can be undone; undefined for none. */
  readonly undoable: UndoableStep | undefined;
  /** To be read out: what has changed, and how long the list is now. */
  readonly announcement: string;
  readonly actions: SourceListActions;
}

/** The same object at every drawing, so that rows which take it need not be drawn again. */
export interface SourceListActions {
  readonly add: () => void;
  readonly edit: (id: string, texts: Partial<SourceEntry>) => void;
  readonly remove: (id: string) => void;
  /** Takes entries over at once and leads to the first of them. */
  readonly take: (entries: readonly SourceEntry[]) => void;
  /**
   * Brings the list from one state to another, also if it has changed since `from`.
   *
   * @param text what it did, for the notice from where it can be undone; none: nothing to undo
   * @param row the row to lead to afterwards, from 0
   */
  readonly apply: (from: Rows, to: Rows, text: string | undefined, row: number) => void;
  readonly undo: () => void;
  /** Undoes if nothing was typed since: then Ctrl+Z means the list and not a field. */
  readonly undoIfLatest: () => boolean;
  /** Gives up undoing. */
  readonly dismiss: () => void;
}

/** Actions on a list: focus, announcements and the way back included. */
export function useSourceList({ rows, update }: KeptList, translator: Translator): SourceList {
  const [announcement, setAnnouncement] = useState('');
  const [steps, setSteps] = useState<readonly UndoableStep[]>([]);
  const focusNext = useRef<string>(undefined);
  const latest = useRef(steps);
  const isLatest = useRef(false);

  // What is to take the focus exists only after React has drawn the changed list.
  useEffect(() => {
    latest.current = steps;
    if (focusNext.current === undefined) return;
    document.getElementById(focusNext.current)?.focus();
    focusNext.current = undefined;
  });

  const actions = useMemo((): SourceListActions => {
    const announce = (text: string, after: Rows) => {
      setAnnouncement(`${text} ${countOf(after, translator)}`);
    };
    const record = (step: Step, text: string) => {
      isLatest.current = true;
      setSteps((last) => [...last.slice(1 - mostSteps), { ...step, text }]);
      announce(text, step.after);
    };
    const undo = () => {
      const step = latest.current.at(-1);
      if (!step) return;
      const { after } = update((now) => atLeastOne(carryOver(step.after, step.before, now)));
      setSteps((last) => last.slice(0, -1));
      focusNext.current = fieldIds.source(Math.max(0, after.findIndex(isBack(step))));
      announce(translator.t('sources.undone'), after);
    };
    return {
      add: () => {
        const { after } = update(withBlankRow);
        focusNext.current = fieldIds.source(after.length - 1);
        setAnnouncement(translator.t('sources.added', { number: after.length }));
      },
      edit: (id, texts) => {
        isLatest.current = false;
        update((now) => now.map((row) => (row.id === id ? { ...row, ...texts } : row)));
      },
      remove: (id) => {
        const step = update((now) => atLeastOne(now.filter((row) => row.id !== id)));
        const row = step.before.findIndex((candidate) => candidate.id === id);
        focusNext.current = fieldIds.source(Math.min(row, step.after.length - 1));
        record(step, translator.t('sources.done-removed', { number: row + 1 }));
      },
      take: (entries) => {
        const step = update((now) => withEntries(now, entries));
        focusNext.current = fieldIds.source(step.after.length - entries.length);
        const key = entries.length === 1 ? 'sources.done-taken-one' : 'sources.done-taken';
        record(step, translator.t(key, { count: entries.length }));
      },
      apply: (from, to, text, row) => {
        const step = update((now) => atLeastOne(carryOver(from, to, now)));
        focusNext.current = fieldIds.source(Math.min(row, step.after.length - 1));
        if (text !== undefined) record(step, text);
      },
      undoIfLatest: () => {
        if (!isLatest.current || latest.current.length === 0) return false;
        undo();
        return true;
      },
      undo,
      dismiss: () => {
        setSteps([]);
        focusNext.current = fieldIds.addSource;
      },
    };
  }, [update, translator]);

  return { rows, undoable: steps.at(-1), announcement, actions };
}

/** How far back one can go. */
const mostSteps = 20;

/** Tells the rows that undoing a step brings back, or gives their former text. */
function isBack({ before, after }: Step): (row: Rows[number]) => boolean {
  const changed = new Map(after.map((row) => [row.id, row]));
  const back = before.filter((row) => {
    const now = changed.get(row.id);
    return !now || !isSame(now, row);
  });
  const ids = new Set(back.map(({ id }) => id));
  return ({ id }) => ids.has(id);
}

function countOf(rows: Rows, { t }: Translator): string {
  const count = rows.filter((row) => !isBlank(row)).length;
  if (count === 0) return t('sources.count-none');
  return count === 1 ? t('sources.count-one') : t('sources.count', { count });
}
