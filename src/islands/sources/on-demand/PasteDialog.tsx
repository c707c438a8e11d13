import type { Translator } from '#i18n';
import { furtherTranslatorFor, type FurtherTranslator } from '#i18n/further';
import type { SourceEntry, SourcePolicy } from '#sources';
import { Button, Dialog } from '#ui';
import { useDeferredValue, useId, useMemo, useState, type ReactNode } from 'react';
import type { Rows } from '../rows.ts';
import { ListRemarks } from './ListRemarks.tsx';
import { judgePasted, type PastedEntry, type PastedVerdicts } from './pasted.ts';
import { PastedText } from './PastedText.tsx';
import { PastedVerdictList } from './PastedVerdictList.tsx';
import { EVERYTHING, isChosen, ProviderChoice } from './ProviderChoice.tsx';
import { usePastedList, type PastedStart } from './use-pasted-list.ts';

export interface PasteDialogProps extends PastedStart {
  readonly translator: Translator;
  readonly policy: SourcePolicy;
  /** The rows of the list so far. */
  readonly rows: Rows;
  readonly onConfirm: (entries: readonly SourceEntry[]) => void;
  readonly onClose: () => void;
}

/** So many rows can be edited without delay; where more are ready, a part has to be chosen. */
const MOST_ROWS = 1000;

/**
 * Adds a whole list: a text first, then a verdict for each of its entries; nothing is added before
 * the reader confirms it.
 */
export function PasteDialog(props: PasteDialogProps): ReactNode {
  const { policy, rows, onConfirm, onClose, text, judged, file } = props;
  const translator = furtherTranslatorFor(props.translator.locale);
  const list = usePastedList({ text, judged, file });
  const { reading, entries, change } = list;
  const [choice, setChoice] = useState(EVERYTHING);
  const shown = useMemo(
    () => entries.filter((entry) => isChosen(entry, choice)),
    [entries, choice],
  );
  const verdicts = usePastedVerdicts(rows, shown, policy);
  const takeId = useId();

  const frame = {
    title: translator.t('paste.heading'),
    closeLabel: translator.t('paste.close'),
    onClose,
  };
  if (!reading) {
    return (
      <Dialog
        {...frame}
        footer={
          <>
            <Button variant="primary" disabled={list.isReading} onClick={list.judge}>
              {translator.t('paste.judge')}
            </Button>
            <Button variant="quiet" onClick={onClose}>
              {translator.t('paste.cancel')}
            </Button>
          </>
        }
      >
        <PastedText translator={translator} list={list} />
      </Dialog>
    );
  }
  const { ready } = verdicts;
  const left = shown.length - ready.length;
  const isTooMany = ready.length > Math.max(0, MOST_ROWS - rows.length);
  return (
    <Dialog
      {...frame}
      footer={
        <>
          <Button
            id={takeId}
            variant="primary"
            disabled={ready.length === 0 || isTooMany}
            onClick={() => {
              onConfirm(ready.map(({ cidr, note }) => ({ cidr, note })));
            }}
          >
            {takeLabel(ready.length, left, translator)}
          </Button>
          <Button
            variant="quiet"
            onClick={() => {
              setChoice(EVERYTHING);
              list.goBack();
            }}
          >
            {translator.t('paste.back')}
          </Button>
        </>
      }
    >
      <ProviderChoice
        translator={translator}
        entries={entries}
        choice={choice}
        onChoose={setChoice}
      />
      <PastedVerdictList
        // Another part of the file is another list.
        key={`${choice.service}\n${choice.region}`}
        translator={translator}
        entries={shown}
        verdicts={verdicts}
        policy={policy}
        onChange={change}
        // Where the focus goes when nothing is left to correct.
        endId={takeId}
        remarks={
          <ListRemarks
            translator={translator}
            unread={reading.unread}
            empty={reading.empty}
            ready={ready.length}
            room={verdicts.room}
            most={isTooMany ? MOST_ROWS : undefined}
          />
        }
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
