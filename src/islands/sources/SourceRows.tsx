import type { Translator } from '#i18n';
import type { SourceProblem } from '#sources';
import { memo, type ReactNode } from 'react';
import { NO_FINDINGS, sameFindings } from './judgement.ts';
import type { Rows } from './rows.ts';
import { SourceRow, type RowEvents } from './SourceRow.tsx';

export interface SourceRowsProps {
  readonly translator: Translator;
  readonly rows: Rows;
  /** The findings about single rows, by their ids. */
  readonly findings: ReadonlyMap<string, readonly SourceProblem[]>;
  /** The id of the row being typed into, whose findings wait. */
  readonly activeRow: string | undefined;
  /** Messages that stop the order: of a row's source, and of its note. */
  readonly error: ((row: number) => string | undefined) | undefined;
  readonly noteError: ((row: number) => string | undefined) | undefined;
  readonly errorPrefix: string;
  readonly descriptions: string;
  readonly events: RowEvents;
}

/** Rows compared together: a key pressed in one of five hundred rows renders one block. */
const blockLength = 25;

/** All rows of a list. */
export function SourceRows(props: SourceRowsProps): ReactNode {
  const starts = Array.from(
    { length: Math.ceil(props.rows.length / blockLength) },
    (_, block) => block * blockLength,
  );
  return starts.map((start) => <Block key={start} {...props} start={start} />);
}

interface BlockProps extends SourceRowsProps {
  /** The index of the block's first row, from 0. */
  readonly start: number;
}

function RowBlock(props: BlockProps): ReactNode {
  const { rows, start, translator, error, noteError, errorPrefix, descriptions, events } = props;
  return rows
    .slice(start, start + blockLength)
    .map((row, place) => (
      <SourceRow
        key={row.id}
        translator={translator}
        row={row}
        index={start + place}
        removable={rows.length > 1}
        findings={findingsOf(props, start + place)}
        error={error?.(start + place)}
        noteError={noteError?.(start + place)}
        errorPrefix={errorPrefix}
        descriptions={descriptions}
        events={events}
      />
    ));
}

const Block = memo(RowBlock, (before, after) => {
  const isSameAround =
    before.translator === after.translator &&
    before.events === after.events &&
    before.descriptions === after.descriptions &&
    before.rows.length > 1 === after.rows.length > 1;
  if (!isSameAround) return false;
  for (let index = after.start; index < after.start + blockLength; index += 1) {
    const isSameRow =
      before.rows[index] === after.rows[index] &&
      sameFindings(findingsOf(before, index), findingsOf(after, index)) &&
      before.error?.(index) === after.error?.(index) &&
      before.noteError?.(index) === after.noteError?.(index);
    if (!isSameRow) return false;
  }
  return true;
});

function findingsOf({ rows, findings, activeRow }: SourceRowsProps, index: number) {
  const id = rows[index]?.id;
  if (id === undefined || id === activeRow) return NO_FINDINGS;
  return findings.get(id) ?? NO_FINDINGS;
}
