import { issueMessage } from '#i18n';
import type { FurtherTranslator } from '#i18n/further';
import { cleanNote, MAX_NOTE_LENGTH, type Repair } from '#sources';
import { Button, ErrorMessage, Icon, TextInput } from '#ui';
import { memo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { RepairButtons } from '../RepairButtons.tsx';
import type { PastedChange, PastedEntry, PastedVerdict } from './pasted.ts';

export interface WrongEntryProps {
  readonly translator: FurtherTranslator;
  readonly entry: PastedEntry;
  /** What is wrong; undefined once it is corrected. */
  readonly verdict: PastedVerdict | undefined;
  readonly onChange: (change: PastedChange) => void;
  /** Moves the focus from the entry with this id to the next one that is wrong. */
  readonly onDone: (from: string) => void;
}

/** The id of an entry's field. */
export function fieldIdOf(id: string): string {
  return `pasted-${id}`;
}

/** An entry that was wrong: its field, what to change, and buttons that do it. */
function Entry(props: WrongEntryProps): ReactNode {
  const { translator, entry, verdict, onChange, onDone } = props;
  const problem = verdict && 'problem' in verdict ? verdict.problem : undefined;
  const field = useRef<HTMLInputElement>(null);
  const { id, line, dropped } = entry;
  const fieldId = fieldIdOf(id);
  // A note that was too long keeps its field while it is being shortened.
  const [hasNoteField] = useState(() => cleanNote(entry.note).length > MAX_NOTE_LENGTH);

  const drop = (value: boolean) => {
    onChange({ kind: 'drop', id, dropped: value });
    if (value) onDone(id);
    else field.current?.focus();
  };
  const repair = (chosen: Repair) => {
    if (chosen.kind === 'replace') onChange({ kind: 'edit', id, texts: { cidr: chosen.text } });
    else if (chosen.kind === 'split') onChange({ kind: 'split', id, texts: chosen.texts });
    else {
      drop(true);
      return;
    }
    onDone(id);
  };
  const state = dropped ? 'dropped' : verdict ? 'wrong' : 'right';
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
      onDone(id);
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
        {state === 'wrong' && verdict && (
          <ErrorMessage
            id={`${fieldId}-error`}
            prefix=""
            error={verdictText(verdict, entry, translator)}
          />
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

function verdictText(
  verdict: PastedVerdict,
  { cidr }: PastedEntry,
  translator: FurtherTranslator,
): string {
  switch (verdict.kind) {
    case 'problem':
      return issueMessage(verdict.problem, translator);
    case 'same-line':
      return translator.t('paste.same-line', { text: cidr, line: verdict.line });
    case 'denied-inside':
      return translator.t('paste.denied-inside', {
        text: cidr,
        denied: verdict.denied,
        line: verdict.line,
      });
  }
}

/** Rendered again only when this very entry has changed. */
export const WrongEntry = memo(
  Entry,
  (before, after) =>
    before.translator === after.translator &&
    before.entry === after.entry &&
    before.onChange === after.onChange &&
    before.onDone === after.onDone &&
    isSame(before.verdict, after.verdict),
);

function isSame(a: PastedVerdict | undefined, b: PastedVerdict | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
