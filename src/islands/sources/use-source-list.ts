import type { Translator } from '#i18n';
import { applyRepair, type Repair, type SourceEntry, type SourceProblem } from '#sources';
import { useEffect, useMemo, useRef, useState } from 'react';
import { fieldIds } from '../steps/field-ids.ts';
import { repairedText } from './finding-text.ts';
import {
  atLeastOne,
  isBlank,
  isRestoredBy,
  newRow,
  rebase,
  withBlankRow,
  withEntries,
  type Rows,
  type ListChange,
} from './rows.ts';

/** A list that outlives the editor, such as the one in the draft. */
export interface StoredList {
  readonly rows: Rows;
  /**
   * Changes the list as it is at that moment, and says what came of it. The same at every drawing.
   */
  readonly update: (change: (rows: Rows) => Rows) => ListChange;
}

/** Something that can be undone: what it did, and in words. */
export interface UndoableChange extends ListChange {
  readonly text: string;
}

/** The list being edited, and everything that can be done to it. */
export interface SourceList {
  readonly rows: Rows;
  /** What the latest of several actions did, which can be undone; undefined for none. */
  readonly undoable: UndoableChange | undefined;
  /** To be read out: what has changed, and how long the list is now. */
  readonly announcement: string;
  readonly actions: SourceListActions;
}

/** The same object in every render, so that rows which receive it need no new one. */
export interface SourceListActions {
  readonly add: () => void;
  readonly edit: (id: string, texts: Partial<SourceEntry>) => void;
  readonly remove: (id: string) => void;
  /** Adds entries at the end in one change and focuses the first of them. */
  readonly append: (entries: readonly SourceEntry[]) => void;
  /**
   * Does one of the repairs of a finding, also if the list has changed since. What takes rows away
   * can be undone; a text that was written anew needs no undoing: it is in its field, and the
   * reader has just chosen it.
   *
   * @param judged the rows that the finding is about
   */
  readonly repair: (judged: Rows, repair: Repair, problem: SourceProblem) => void;
  readonly undo: () => void;
  /** Undoes if nothing was typed since: then Ctrl+Z means the list and not a field. */
  readonly undoIfLatest: () => boolean;
  /** Gives up undoing. */
  readonly dismiss: () => void;
}

/** Actions on a list: focus, announcements and the way back included. */
export function useSourceList({ rows, update }: StoredList, translator: Translator): SourceList {
  const [announcement, setAnnouncement] = useState('');
  const [steps, setSteps] = useState<readonly UndoableChange[]>([]);
  const focusNext = useRef<string>(undefined);
  const latest = useRef(steps);
  const isLatest = useRef(false);

  // What is to take the focus exists only after React has rendered the changed list.
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
    const record = (step: ListChange, text: string) => {
      isLatest.current = true;
      setSteps((last) => [...last.slice(1 - maxUndoable), { ...step, text }]);
      announce(text, step.after);
    };
    const undo = () => {
      const step = latest.current.at(-1);
      if (!step) return;
      const { after } = update((now) => atLeastOne(rebase(step.after, step.before, now)));
      setSteps((last) => last.slice(0, -1));
      focusNext.current = fieldIds.source(Math.max(0, after.findIndex(isRestoredBy(step))));
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
      append: (entries) => {
        const step = update((now) => withEntries(now, entries));
        focusNext.current = fieldIds.source(step.after.length - entries.length);
        record(step, translator.t('sources.done-taken', { count: entries.length }));
      },
      repair: (judged, repair, problem) => {
        const repaired = applyRepair(judged, repair, (row, cidr) => ({
          ...row,
          ...newRow(judged, cidr),
        }));
        const step = update((now) => atLeastOne(rebase(judged, repaired, now)));
        const row = 'index' in repair ? repair.index : Math.min(...repair.indexes);
        focusNext.current = fieldIds.source(Math.min(row, step.after.length - 1));
        if (repair.kind !== 'replace') record(step, repairedText(repair, problem, translator));
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
const maxUndoable = 20;

function countOf(rows: Rows, { t }: Translator): string {
  const count = rows.filter((row) => !isBlank(row)).length;
  if (count === 0) return t('sources.count-none');
  return t('sources.count', { count });
}
