import type { Translator } from '#i18n';
import { furtherTranslatorFor, type FurtherTranslator } from '#i18n/further';
import type { SourceEntry, SourcePolicy } from '#sources';
import { Button, Dialog } from '#ui';
import { useId, useReducer, useState, useDeferredValue, useMemo, type ReactNode } from 'react';
import type { Rows } from '../rows.ts';
import {
  changePasted,
  readPasted,
  writePasted,
  judgePasted,
  type PastedEntry,
  type PastedVerdicts,
} from './pasted.ts';
import { PastedText } from './PastedText.tsx';
import { PastedVerdictList } from './PastedVerdictList.tsx';

export interface PasteDialogProps {
  readonly translator: Translator;
  readonly policy: SourcePolicy;
  /** The rows of the list so far. */
  readonly rows: Rows;
  /** The initial text of the dialog, and whether its verdicts are shown right away. */
  readonly text: string;
  readonly judged: boolean;
  readonly onConfirm: (entries: readonly SourceEntry[]) => void;
  readonly onClose: () => void;
}

/**
 * Adds a whole list: a text first, then a verdict for each of its entries; nothing is added before
 * the reader confirms it.
 */
export function PasteDialog(props: PasteDialogProps): ReactNode {
  const { policy, rows, onConfirm, onClose } = props;
  const translator = furtherTranslatorFor(props.translator.locale);
  const [text, setText] = useState(props.text);
  const [entries, change] = useReducer(changePasted, props.judged ? readPasted(props.text) : []);
  const [missing, setMissing] = useState(props.judged && entries.length === 0);
  const verdicts = usePastedVerdicts(rows, entries, policy);
  const takeId = useId();

  const ready = entries.filter(
    ({ id, cidr, dropped }) => !dropped && cidr.trim() !== '' && !verdicts.wrong.has(id),
  );
  const left = verdicts.wrong.size;

  const judge = () => {
    const found = readPasted(text).length > 0;
    setMissing(!found);
    if (found) change({ kind: 'read', text });
  };

  if (entries.length === 0) {
    return (
      <Dialog
        title={translator.t('paste.heading')}
        closeLabel={translator.t('paste.close')}
        onClose={onClose}
        footer={
          <>
            <Button variant="primary" onClick={judge}>
              {translator.t('paste.judge')}
            </Button>
            <Button variant="quiet" onClick={onClose}>
              {translator.t('paste.cancel')}
            </Button>
          </>
        }
      >
        <PastedText translator={translator} text={text} onTextChange={setText} missing={missing} />
      </Dialog>
    );
  }
  return (
    <Dialog
      title={translator.t('paste.heading')}
      closeLabel={translator.t('paste.close')}
      onClose={onClose}
      footer={
        <>
          <Button
            id={takeId}
            variant="primary"
            disabled={ready.length === 0}
            onClick={() => {
              onConfirm(ready.map(({ cidr, note }) => ({ cidr, note })));
            }}
          >
            {takeLabel(ready.length, left, translator)}
          </Button>
          <Button
            variant="quiet"
            onClick={() => {
              setText(writePasted(entries));
              change({ kind: 'read', text: '' });
            }}
          >
            {translator.t('paste.back')}
          </Button>
        </>
      }
    >
      <PastedVerdictList
        translator={translator}
        entries={entries}
        verdicts={verdicts}
        ready={ready.length}
        onChange={change}
        // Where the focus goes when nothing is left to correct.
        endId={takeId}
      />
    </Dialog>
  );
}

function takeLabel(ready: number, left: number, { t }: FurtherTranslator): string {
  if (left > 0) return t('paste.take-right', { count: ready, left });
  return t('paste.take', { count: ready });
}

/** Judges pasted entries once per change, after what was typed is on the screen. */
export function usePastedVerdicts(
  rows: Rows,
  entries: readonly PastedEntry[],
  policy: SourcePolicy,
): PastedVerdicts {
  const deferred = useDeferredValue(entries);
  // A text that was read again is not shown before it is judged.
  const judged = deferred.length === entries.length ? deferred : entries;
  return useMemo(() => judgePasted(rows, judged, policy), [rows, judged, policy]);
}
