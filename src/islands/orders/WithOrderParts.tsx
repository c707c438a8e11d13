import { useEffect, useState, type ReactNode } from 'react';

type OrderParts = typeof import('./order/index.ts');

export interface WithOrderPartsProps {
  /** Stands here until they are loaded. */
  readonly loading?: ReactNode;
  /** Stands here if they cannot be loaded. */
  readonly failed?: ReactNode;
  readonly children: (parts: OrderParts) => ReactNode;
}

/** Shared by the steps, so that the second one that shows the order does not flicker. */
let known: OrderParts | undefined;

/**
 * Loads the parts that an order is shown with. A failed load is a state and no error that would
 * take the whole step with it; browsers remember it, so only loading the page anew helps.
 */
export function WithOrderParts({ loading, failed, children }: WithOrderPartsProps): ReactNode {
  // In an object, because a state setter would call a function.
  const [{ parts, isFailed }, setState] = useState({ parts: known, isFailed: false });

  useEffect(() => {
    import('./order/index.ts').then(
      (parts) => {
        known = parts;
        setState({ parts, isFailed: false });
      },
      () => {
        setState({ parts: undefined, isFailed: true });
      },
    );
  }, []);

  if (parts) return children(parts);
  return isFailed ? failed : loading;
}
