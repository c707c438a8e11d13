import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

export interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/** More for those who want it. Native, so it works without scripting and is found by page search. */
export function Disclosure({ summary, children }: DisclosureProps): ReactNode {
  return (
    <details className="disclosure">
      <summary className="disclosure__summary">
        <Icon name="chevron-right" />
        <span>{summary}</span>
      </summary>
      <div className="disclosure__body">{children}</div>
    </details>
  );
}
