import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

export interface DisclosureProps {
  readonly summary: ReactNode;
  /** Called whenever it is opened or closed, for content that is only rendered when needed. */
  readonly onToggle?: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** Optional detail. Native, so it works without scripting and is found by page search. */
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
