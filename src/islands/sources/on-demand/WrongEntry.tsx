import { issueMessage } from '#i18n';
import type { FurtherTranslator } from '#i18n/further';
import { cleanNote, MAX_NOTE_LENGTH, type Repair, type SourceProblem } from '#sources';
import { Button, ErrorMessage, Icon, TextInput } from '#ui';
import { memo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { sameFindings } from '../judgement.ts';
import { RepairButtons } from '../RepairButtons.tsx';
import type { PastedChange, PastedEntry } from './pasted.ts';

export interface WrongEntryProps {
  readonly words: FurtherTranslator;
  readonly entry: PastedEntry;
  /** What is wrong; undefined once it is put right. */
  readonly problem: SourceProblem | undefined;
  /** The line that holds the same network already. */
  readonly sameLine: number | undefined;
  readonly onChange: (change: PastedChange) => void;
  /** Leads from the entry's field to the next one that is wrong. */
  readonly onDone: (from: HTMLElement | null) => void;
}

/** An entry that was wrong: its field, what to change, and the ways to do it at one press. */
function Entry(props: WrongEntryProps): ReactNode {
  const { words, entry, problem, sameLine, onChange, onDone } = props;
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
      // Or the same key would go on to press the button that gets the focus.
      event.preventDefault();
      onDone(event.currentTarget);
    },
  };

  return (
    <li className={`wrong-entry wrong-entry--${state}`}>
      <label className="wrong-entry__line" htmlFor={fieldId}>
        {words.text('paste.line', { line })}
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
            aria-label={words.text('paste.note-of-line', { line })}
            aria-invalid={isNote ? true : undefined}
            value={entry.note}
            onValueChange={(note) => {
              onChange({ kind: 'edit', id, texts: { note } });
            }}
          />
        )}
        <Button
          variant="quiet"
          aria-label={words.text(dropped ? 'paste.keep-line' : 'paste.drop-line', { line })}
          onClick={() => {
            drop(!dropped);
          }}
        >
          {words.text(dropped ? 'paste.keep' : 'paste.drop')}
        </Button>
      </div>
      <div className="wrong-entry__verdict" id={`${fieldId}-verdict`}>
        {state === 'wrong' && problem && (
          <ErrorMessage id={`${fieldId}-error`} prefix="">
            {sameLine === undefined
              ? issueMessage(problem, words)
              : words.text('paste.same-line', { text: entry.cidr, line: sameLine })}
          </ErrorMessage>
        )}
        {state === 'right' && (
          <p className="wrong-entry__right">
            <Icon name="check" />
            {words.text('paste.right')}
          </p>
        )}
        {state === 'dropped' && <p className="field__hint">{words.text('paste.dropped')}</p>}
      </div>
      {state === 'wrong' && problem && (
        <RepairButtons
          words={words}
          problem={problem}
          label={words.text('repair.for-line', { line })}
          onRepair={repair}
        />
      )}
    </li>
  );
}

/** Drawn again only when something about this very entry has changed. */
export const WrongEntry = memo(
  Entry,
  (before, after) =>
    before.words === after.words &&
    before.entry === after.entry &&
    before.sameLine === after.sameLine &&
    before.onChange === after.onChange &&
    before.onDone === after.onDone &&
    sameFindings(before.problem ? [before.problem] : [], after.problem ? [after.problem] : []),
);
