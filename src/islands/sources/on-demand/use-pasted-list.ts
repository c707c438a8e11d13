import {
  isTooLong,
  readSourceList,
  writeList,
  type ListFormat,
  type ListReading,
} from '#sources/files';
import { loadAdvice } from '#sources';
import { awaitPart } from '#ui/loading';
import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { readListFile, type ListFileProblem } from './list-file.ts';
import { changePasted, isWanted, type PastedChange, type PastedEntry } from './pasted.ts';

/** Why a text did not become a list. */
export type TextProblem =
  | { readonly kind: ListFileProblem }
  /** It holds nothing that could be an entry. */
  | { readonly kind: 'nothing' }
  /** It is meant to be this format, and breaks off or breaks its rules, from a line if that is known. */
  | { readonly kind: 'broken'; readonly format: ListFormat; readonly line: number | undefined }
  /** The code that reads it could not be loaded. */
  | { readonly kind: 'not-loaded' };

/** What the dialog begins with. */
export interface PastedStart {
  readonly text: string;
  /** Whether the text is read at once. */
  readonly judged: boolean;
  /** A file to read instead. */
  readonly file?: File | undefined;
}

/** A text on its way to a list of entries. */
export interface PastedList {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly problem: TextProblem | undefined;
  /** Whether a text is being read. */
  readonly isReading: boolean;
  /** What was read; undefined while the text is still shown. */
  readonly reading: ListReading | undefined;
  readonly entries: readonly PastedEntry[];
  readonly change: (change: PastedChange) => void;
  /** Reads the text as it stands in the field. */
  readonly judge: () => void;
  /** Says that a text is too long, before it is in the field. */
  readonly refuse: () => void;
  readonly readFile: (file: File) => void;
  /** Goes back to a text that is read as the entries as they are now. */
  readonly goBack: () => void;
}

/** Where the entries are from. */
interface Origin {
  readonly text: string;
  readonly fileName: string | undefined;
  /** Whether the reader has changed entries since. */
  readonly isChanged: boolean;
}

const NO_ORIGIN: Origin = { text: '', fileName: undefined, isChanged: false };

/** The text of the dialog for whole lists, what it is read as, and the way back. */
export function usePastedList(start: PastedStart): PastedList {
  const [text, setText] = useState(start.judged ? '' : start.text);
  const [problem, setProblem] = useState<TextProblem>();
  const [isReading, setReading] = useState(start.judged);
  const [reading, setListReading] = useState<ListReading>();
  const [entries, dispatch] = useReducer(changePasted, []);
  const [origin, setOrigin] = useState<Origin>(NO_ORIGIN);

  const fail = useCallback((kind: TextProblem, shown?: string) => {
    setProblem(kind);
    if (shown !== undefined) setText(shown);
  }, []);

  const readText = useCallback(
    async (given: string, fileName: string | undefined): Promise<void> => {
      const parts = Promise.all([
        readSourceList(given, { fileName, today: today() }),
        loadAdvice(),
      ]);
      const [found] = await awaitPart(parts);
      const shown = isTooLong(given) ? '' : given;
      if (found.broken) fail({ kind: 'broken', format: found.format, ...found.broken }, shown);
      else if (found.entries.length === 0) fail({ kind: 'nothing' }, shown);
      else {
        setProblem(undefined);
        setOrigin({ text: given, fileName, isChanged: false });
        dispatch({ kind: 'read', entries: found.entries });
        setListReading(found);
      }
    },
    [fail],
  );

  const during = useCallback(
    async (work: () => Promise<void>, shown?: string): Promise<void> => {
      setReading(true);
      try {
        await work();
      } catch {
        // A text makes nothing throw: code that could not be loaded does, and a file that is gone.
        fail({ kind: 'not-loaded' }, shown);
      }
      setReading(false);
    },
    [fail],
  );

  const read = useCallback(
    (given: string, fileName: string | undefined) => {
      if (isTooLong(given)) {
        setReading(false);
        fail({ kind: 'too-long' });
      } else void during(() => readText(given, fileName), given);
    },
    [during, fail, readText],
  );

  const readFile = useCallback(
    (file: File) => {
      void during(async () => {
        const found = await readListFile(file);
        if (found.ok) await readText(found.text, file.name);
        else fail({ kind: found.problem });
      });
    },
    [during, fail, readText],
  );

  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    if (start.file) readFile(start.file);
    else if (start.judged) read(start.text, undefined);
  }, [start, read, readFile]);

  return {
    text,
    setText: (changed) => {
      setProblem(isTooLong(changed) ? { kind: 'too-long' } : undefined);
      setText(changed);
      // Another text is not from that file.
      if (changed === '') setOrigin(NO_ORIGIN);
    },
    problem,
    isReading,
    reading,
    entries,
    change: useCallback((change) => {
      setOrigin((before) => (before.isChanged ? before : { ...before, isChanged: true }));
      dispatch(change);
    }, []),
    judge: () => {
      read(text, origin.fileName);
    },
    refuse: () => {
      setProblem({ kind: 'too-long' });
    },
    readFile,
    goBack: () => {
      void during(async () => {
        const isKept = !origin.isChanged && !isTooLong(origin.text);
        const written = isKept ? origin.text : await textOf(entries);
        setOrigin({ ...NO_ORIGIN, fileName: isKept ? origin.fileName : undefined });
        setText(isTooLong(written) ? '' : written);
        setListReading(undefined);
        dispatch({ kind: 'read', entries: [] });
      });
    },
  };
}

/** The day where the reader is, as `2026-11-28`. */
function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${now.getFullYear()}-${month ?? ''}-${day ?? ''}`;
}

/** A text that is read as these entries, without those that the reader leaves out. */
function textOf(entries: readonly PastedEntry[]): Promise<string> {
  const kept = entries.filter((entry) => isWanted(entry) || entry.kind !== 'source');
  return writeList(kept.map(({ kind, cidr, note }) => ({ kind, text: cidr, note })));
}
