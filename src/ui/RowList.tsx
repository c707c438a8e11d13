import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

export interface RowListProps {
  /** What the rows are, for readers who do not see them together. */
  readonly label: string;
  /** `ListRow`s. */
  readonly children: ReactNode;
}

/** A list whose rows the reader adds and removes. */
export function RowList({ label, children }: RowListProps): ReactNode {
  return (
    // Safari drops the list role of a list without markers unless it is named.
    <ul className="row-list" role="list" aria-label={label}>
      {children}
    </ul>
  );
}

export interface ListRowProps {
  /** The row's number, from 1: shown, and part of its fields' own names. */
  readonly number: number;
  /** The row's field. */
  readonly children: ReactNode;
  /** A second field, next to the first where there is room. */
  readonly note?: ReactNode;
  /** Below the fields: findings about the entry, and their repairs. */
  readonly footer?: ReactNode;
  /** The button's full name: 'Quelle 2 entfernen'. */
  readonly removeLabel: string;
  /** Without it the row has no button, as for the last row that must stay. */
  readonly onRemove?: (() => void) | undefined;
}

/** One row: its fields and the button that removes it. */
export function ListRow(props: ListRowProps): ReactNode {
  const { number, children, note, footer, removeLabel, onRemove } = props;
  return (
    <li className="list-row">
      <span className="list-row__number" aria-hidden="true">
        {number}
      </span>
      <div className="list-row__field">{children}</div>
      {note && <div className="list-row__note">{note}</div>}
      {onRemove && (
        <button
          type="button"
          className="icon-button icon-button--danger list-row__remove"
          title={removeLabel}
          aria-label={removeLabel}
          onClick={onRemove}
        >
          <Icon name="trash" />
        </button>
      )}
      {footer && <div className="list-row__footer">{footer}</div>}
    </li>
  );
}
