import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

export interface DisclosureProps {
  readonly summary: ReactNode;
  /** Told whenever it is opened or closed, for what is only made when it is wanted. */
  readonly onToggle?: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** More for those who want it. Native, so it works without scripting and is found by page search. */
export function Disclosure({ summary, onToggle, children }: DisclosureProps): ReactNode {
  return (
    <details
      className="disclosure"
      onToggle={(event) => {
        onToggle?.(event.currentTarget.open);
      }}
    >
      <summary className="disclosure__summary">
        <Icon name="chevron-right" />
        <span>{summary}</span>
      </summary>
      <div className="disclosure__body">{children}</div>
    </details>
  );
}
