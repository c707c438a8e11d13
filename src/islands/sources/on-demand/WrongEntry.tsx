import { issueMessage } from '#i18n';
import type { FurtherTranslator } from '#i18n/further';
import { cleanNote, MAX_NOTE_LENGTH, type Repair, type SourceProblem } from '#sources';
import { Button, ErrorMessage, Icon, TextInput } from '#ui';
import { memo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { sameFindings } from '../judgement.ts';
import { RepairButtons } from '../RepairButtons.tsx';
import type { PastedChange, PastedEntry } from './pasted.ts';

export interface WrongEntryProps {
  readonly translator: FurtherTranslator;
  readonly entry: PastedEntry;
  /** What is wrong; undefined once it is corrected. */
  readonly problem: SourceProblem | undefined;
  /** The line that holds the same network already. */
  readonly sameLine: number | undefined;
  readonly onChange: (change: PastedChange) => void;
  /** Moves the focus from the entry's field to the next one that is wrong. */
  readonly onDone: (from: HTMLElement | null) => void;
}

/** An entry that was wrong: its field, what to change, and buttons that do it. */
function Entry(props: WrongEntryProps): ReactNode {
  const { translator, entry, problem, sameLine, onChange, onDone } = props;
  const field = useRef<HTMLInputElement>(null);
  const { id, line, dropped } = entry;
  const fieldId = `pasted-${id}`;
  // A note that was too long keeps its field while it is being shortened.
  const [hasNoteField] = useState(() => cleanNote(entry.note).length > MAX_NOTE_LENGTH);

  const drop = (value: boolean) => {
    onChange({ kind: 'drop', id, dropped: value });
    if (value) onDone(field.current);
    else field.current?.focus();
  };
  const repair = (chosen: Repair) => {
    if (chosen.kind !== 'replace') {
      drop(true);
      return;
    }
    onChange({ kind: 'edit', id, texts: { cidr: chosen.text } });
    onDone(field.current);
  };
  const state = dropped ? 'dropped' : problem ? 'wrong' : 'right';
  const isNote = problem?.code === 'source-note-too-long';
  const common = {
    'aria-describedby': `${fieldId}-verdict`,
    readOnly: dropped,
    autoComplete: 'off',
    autoCapitalize: 'none',
    spellCheck: false,
    onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
      if (event.key !== 'Enter') return;
      // Otherwise the same key would also press the button that gets the focus.
      event.preventDefault();
      onDone(event.currentTarget);
    },
  };

  return (
    <li className={`wrong-entry wrong-entry--${state}`}>
      <label className="wrong-entry__line" htmlFor={fieldId}>
        {translator.t('paste.line', { line })}
      </label>
      <div className="wrong-entry__field">
        <TextInput
          {...common}
          ref={field}
          id={fieldId}
          aria-invalid={state === 'wrong' && !isNote ? true : undefined}
          mono
          value={entry.cidr}
          onValueChange={(cidr) => {
            onChange({ kind: 'edit', id, texts: { cidr } });
          }}
        />
        {hasNoteField && (
          <TextInput
            {...common}
            aria-label={translator.t('paste.note-of-line', { line })}
            aria-invalid={isNote ? true : undefined}
            value={entry.note}
            onValueChange={(note) => {
              onChange({ kind: 'edit', id, texts: { note } });
            }}
          />
        )}
        <Button
          variant="quiet"
          aria-label={translator.t(dropped ? 'paste.keep-line' : 'paste.drop-line', { line })}
          onClick={() => {
            drop(!dropped);
          }}
        >
          {translator.t(dropped ? 'paste.keep' : 'paste.drop')}
        </Button>
      </div>
      <div className="wrong-entry__verdict" id={`${fieldId}-verdict`}>
        {state === 'wrong' && problem && (
          <ErrorMessage id={`${fieldId}-error`} prefix="">
            {sameLine === undefined
              ? issueMessage(problem, translator)
              : translator.t('paste.same-line', { text: entry.cidr, line: sameLine })}
          </ErrorMessage>
        )}
        {state === 'right' && (
          <p className="wrong-entry__right">
            <Icon name="check" />
            <span>{translator.t('paste.right')}</span>
          </p>
        )}
        {state === 'dropped' && <p className="field__hint">{translator.t('paste.dropped')}</p>}
      </div>
      {state === 'wrong' && problem && (
        <RepairButtons
          translator={translator}
          problem={problem}
          label={translator.t('repair.for-line', { line })}
          onRepair={repair}
        />
      )}
    </li>
  );
}

/** Rendered again only when this very entry has changed. */
export const WrongEntry = memo(
  Entry,
  (before, after) =>
    before.translator === after.translator &&
    before.entry === after.entry &&
    before.sameLine === after.sameLine &&
    before.onChange === after.onChange &&
    before.onDone === after.onDone &&
    sameFindings(before.problem ? [before.problem] : [], after.problem ? [after.problem] : []),
);
