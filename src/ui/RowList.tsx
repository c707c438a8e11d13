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
  /** The row's field. */
  readonly children: ReactNode;
  /** Below field and button: what could be done about the entry. */
  readonly footer?: ReactNode;
  /** The button's full name: 'Quelle 2 entfernen'. */
  readonly removeLabel: string;
  /** Without it the row has no button, as for the last row that must stay. */
  readonly onRemove?: (() => void) | undefined;
}

/** One row: a field and the button that takes the row away. */
export function ListRow({ children, footer, removeLabel, onRemove }: ListRowProps): ReactNode {
  return (
    <li className="list-row">
      <div className="list-row__field">{children}</div>
      {onRemove && (
        <button
          type="button"
          className="list-row__remove"
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
