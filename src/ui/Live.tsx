import type { ReactNode } from 'react';
import { useHydrated } from './use-hydrated.ts';

export interface LiveProps {
  readonly children: ReactNode;
}

/**
 * Keeps form controls closed until React has taken them over.
 *
 * What is typed into a controlled input before hydration is lost without a trace. A disabled
 * fieldset makes that impossible, and looks the same (`live.css`), so nothing flickers when it opens.
 */
export function Live({ children }: LiveProps): ReactNode {
  return (
    <fieldset className="live" role="presentation" disabled={!useHydrated()}>
      {children}
    </fieldset>
  );
}
