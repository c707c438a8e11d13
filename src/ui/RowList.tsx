import { useRef, useState, type ReactNode } from 'react';
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

/** A field of a row by its id, and its name: 'Adresse oder Netz, Quelle 2'. */
export interface RowField {
  readonly id: string;
  readonly label: string;
}

/** The second field. In a narrow card it is opened by a button, until there is something in it. */
export interface RowNote extends RowField {
  readonly input: ReactNode;
  readonly filled: boolean;
  /** What is on the button: 'Notiz'; and its full name, which begins with that. */
  readonly open: string;
  readonly openLabel: string;
}

export interface ListRowProps {
  /** The row's number, from 1: shown, and part of its fields' own names. */
  readonly number: number;
  /** The row's field. */
  readonly children: ReactNode;
  readonly field: RowField;
  /** A second field, next to the first where there is room. */
  readonly note: RowNote;
  /** Below the fields: findings about the entry, and their repairs. */
  readonly footer?: ReactNode;
  /** The button's full name: 'Quelle 2 entfernen'. */
  readonly removeLabel: string;
  /** Without it the row has no button, as for the last row that must stay. */
  readonly onRemove?: (() => void) | undefined;
}

/**
 * One row: its fields, the findings and the button that removes it. In a wide card the columns have
 * their heads above the list, and the labels are read out only.
 */
export function ListRow(props: ListRowProps): ReactNode {
  const { number, children, field, note, footer, removeLabel, onRemove } = props;
  const [isOpen, setOpen] = useState(note.filled);
  const noteField = useRef<HTMLDivElement>(null);
  // A stored note comes after the first render; once there was one, its field stays.
  if (note.filled && !isOpen) setOpen(true);
  return (
    <li className={onRemove ? 'list-row' : 'list-row list-row--only'}>
      <span className="list-row__number" aria-hidden="true">
        {number}
      </span>
      <label className="list-row__label" htmlFor={field.id}>
        {field.label}
      </label>
      <div className="list-row__field">{children}</div>
      {footer && <div className="list-row__footer">{footer}</div>}
      {!isOpen && (
        <button
          type="button"
          className="list-row__open"
          aria-label={note.openLabel}
          onClick={() => {
            setOpen(true);
            // The button goes, and its field takes the focus.
            requestAnimationFrame(() => noteField.current?.querySelector('input')?.focus());
          }}
        >
          <Icon name="plus" />
          <span>{note.open}</span>
        </button>
      )}
      <div
        className={isOpen ? 'list-row__note' : 'list-row__note list-row__note--closed'}
        ref={noteField}
      >
        <label className="list-row__label" htmlFor={note.id}>
          {note.label}
        </label>
        {note.input}
      </div>
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
    </li>
  );
}
