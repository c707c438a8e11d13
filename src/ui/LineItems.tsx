import type { ReactNode } from 'react';

export interface LineItem {
  readonly label: string;
  /** How the amount comes about: '0,11 € × 732 Stunden'. */
  readonly detail?: string;
  readonly amount: string;
}

export interface LineItemsProps {
  /** What is added up, for readers who do not see it. */
  readonly caption: string;
  /** The names of the two columns, read out only. */
  readonly columns: { readonly item: string; readonly amount: string };
  readonly items: readonly LineItem[];
  readonly total: LineItem;
}

/** Amounts and their sum, each with its formula. A real table: it can be read by column as well. */
export function LineItems({ caption, columns, items, total }: LineItemsProps): ReactNode {
  return (
    <table className="line-items">
      <caption className="visually-hidden">{caption}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{columns.item}</th>
          <th scope="col">{columns.amount}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <Line key={item.label} {...item} />
        ))}
      </tbody>
      <tfoot>
        <Line {...total} />
      </tfoot>
    </table>
  );
}

function Line({ label, detail, amount }: LineItem): ReactNode {
  return (
    <tr>
      <th scope="row">
        <span>{label}</span>
        {detail && <span className="line-items__detail"> {detail}</span>}
      </th>
      <td>{amount}</td>
    </tr>
  );
}
