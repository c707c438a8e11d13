import { useSyncExternalStore, type ReactNode } from 'react';

export interface HydrationGateProps {
  readonly children: ReactNode;
}

/**
 * Keeps form controls disabled until React has hydrated them.
 *
 * What is typed into a controlled input before hydration is lost without a trace. A disabled
 * fieldset makes that impossible, and looks the same (`step-card.css`), so nothing flickers when it
 * is enabled.
 */
export function HydrationGate({ children }: HydrationGateProps): ReactNode {
  return (
    <fieldset className="hydration-gate" role="presentation" disabled={!useHydrated()}>
      {children}
    </fieldset>
  );
}

const neverChanges = () => () => {};

/**
 * Whether React has hydrated the markup.
 *
 * `false` on the server and in the first client render, `true` from then on. A store and not an
 * effect, so that the change comes with hydration itself and never causes a mismatch.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}
