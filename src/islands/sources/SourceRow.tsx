import type { Translator } from '#i18n';
import type { DraftSource } from '#order';
import { parseSource, type Repair, type SourceProblem } from '#sources';
import { ErrorMessage, ListRow, Remark, TextInput } from '#ui';
import { memo, type ClipboardEvent, type ReactNode } from 'react';
import { fieldIds } from '../steps/field-ids.ts';
import { CodeLink } from '../steps/HelpLinks.tsx';
import { findingText } from './finding-text.ts';
import { sameFindings } from './judgement.ts';
import { RepairButtons } from './RepairButtons.tsx';

/** The events of a row. The functions stay the same from one render to the next. */
export interface RowEvents {
  readonly onEdit: (id: string, texts: { readonly cidr?: string; readonly note?: string }) => void;
  /** A field of a row was left. */
  readonly onLeave: (id: string) => void;
  readonly onRemove: (id: string) => void;
  readonly onRepair: (repair: Repair, problem: SourceProblem) => void;
  /** A list was pasted into the field of one source. */
  readonly onPasteList: (text: string) => void;
}

export interface SourceRowProps {
  readonly translator: Translator;
  readonly row: DraftSource;
  /** The row's index, from 0. */
  readonly index: number;
  /** Whether the row can be removed: the only one stays to type into. */
  readonly removable: boolean;
  /** The findings to show at the row. */
  readonly findings: readonly SourceProblem[];
  /** Messages that stop the order, as in the error summary; they replace a finding. */
  readonly error: string | undefined;
  readonly noteError: string | undefined;
  readonly errorPrefix: string;
  /** Ids of the texts that describe the list as a whole. */
  readonly descriptions: string;
  readonly events: RowEvents;
}

/** One source: its field, its note, the button that removes it, its findings and their repairs. */
function Row(props: SourceRowProps): ReactNode {
  const { translator, row, index, removable, findings, descriptions, events } = props;
  const { error, noteError, errorPrefix } = props;
  const number = index + 1;
  const [id, noteId] = [fieldIds.source(index), fieldIds.note(index)];
  const advice = findings.filter(({ code }) => {
    return code === 'source-note-too-long' ? !noteError : true;
  });

  const remarks = advice.filter(({ severity }) => !(error && severity === 'error'));

  // What is wrong comes first; what holds for every row is said at the first one.
  const describedBy = [
    ...(error ? [`${id}-error`] : []),
    ...remarks.map(({ code }) => `${id}-${code}`),
    ...(index === 0 ? [descriptions] : []),
  ].join(' ');

  const onLeave = () => {
    events.onLeave(row.id);
  };
  const wrong = advice.find(({ severity }) => severity === 'error');
  return (
    <ListRow
      number={number}
      removeLabel={translator.t('sources.remove', { number })}
      onRemove={
        removable
          ? () => {
              events.onRemove(row.id);
            }
          : undefined
      }
      field={{ id, label: translator.t('sources.field', { number }) }}
      note={{
        id: noteId,
        label: translator.t('sources.note-field', { number }),
        filled: (row.note ?? '') !== '',
        open: translator.t('sources.note'),
        openLabel: translator.t('sources.note-open', { number }),
        input: (
          <TextInput
            id={noteId}
            aria-describedby={noteError ? `${noteId}-error` : undefined}
            aria-invalid={noteError ? true : undefined}
            autoComplete="off"
            value={row.note ?? ''}
            onValueChange={(note) => {
              events.onEdit(row.id, { note });
            }}
            onBlur={onLeave}
          />
        ),
      }}
      footer={
        (error ?? noteError ?? advice[0]) && (
          <>
            <div className="list-row__remarks">
              {error && (
                <ErrorMessage
                  id={`${id}-error`}
                  prefix={errorPrefix}
                  error={
                    wrong
                      ? {
                          message: error,
                          more: <CodeLink code={wrong.code} translator={translator} />,
                        }
                      : error
                  }
                />
              )}
              {noteError && (
                <ErrorMessage id={`${noteId}-error`} prefix={errorPrefix} error={noteError} />
              )}
              {remarks.map((problem) => (
                <Remark key={problem.code} id={`${id}-${problem.code}`}>
                  {findingText(problem, translator)}
                </Remark>
              ))}
            </div>
            {advice.map((problem) => (
              <RepairButtons
                key={problem.code}
                translator={translator}
                problem={problem}
                label={translator.t('repair.for-source', { number })}
                onRepair={events.onRepair}
              />
            ))}
          </>
        )
      }
    >
      <TextInput
        id={id}
        aria-describedby={describedBy === '' ? undefined : describedBy}
        aria-invalid={error ? true : undefined}
        mono
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={row.cidr}
        onValueChange={(cidr) => {
          events.onEdit(row.id, { cidr });
        }}
        onBlur={onLeave}
        onPaste={(event: ClipboardEvent<HTMLInputElement>) => {
          const text = event.clipboardData.getData('text/plain').trim();
          // A field would join it to one line; the dialog makes it a list.
          if (!isList(text)) return;
          event.preventDefault();
          events.onPasteList(text);
        }}
      />
    </ListRow>
  );
}

/** Whether a text has more than one entry in it, or a note to its entry. */
function isList(text: string): boolean {
  const words = text.split(/\s+/);
  return (
    /[\n\r\t,;|#]/.test(text) || (words.length > 1 && words.every((word) => parseSource(word).ok))
  );
}

/** Rendered again only when this very row has changed: lists have hundreds. */
export const SourceRow = memo(Row, (before, after) => {
  const keys = Object.keys(after) as (keyof SourceRowProps)[];
  return keys.every((key) =>
    key === 'findings'
      ? sameFindings(before.findings, after.findings)
      : Object.is(before[key], after[key]),
  );
});
