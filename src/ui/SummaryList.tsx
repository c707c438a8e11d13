import type { ReactNode } from 'react';

export interface SummaryItem {
  readonly term: string;
  readonly value: ReactNode;
  /** A link to where the value is changed; `context` is read out after the label: 'Node-Größe'. */
  readonly action?: { readonly href: string; readonly label: string; readonly context: string };
}

export interface SummaryListProps {
  readonly items: readonly SummaryItem[];
}

/** What was chosen, each with a link back to it. */
export function SummaryList({ items }: SummaryListProps): ReactNode {
  return (
    <dl className="summary-list">
      {items.map(({ term, value, action }) => (
        <div className="summary-list__row" key={term}>
          <dt className="summary-list__term">{term}</dt>
          <dd className="summary-list__value">{value}</dd>
          {action && (
            <dd className="summary-list__action">
              <a href={action.href}>
                <span>{action.label}</span>
                <span className="visually-hidden"> {action.context}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
