import type { Translator } from '#i18n';
import { Button, Notice } from '#ui';
import { useEffect, useState, type ReactNode } from 'react';

type OrderParts = typeof import('./ordered/index.ts');

export interface WithOrderPartsProps {
  /** Stands here until they are loaded. */
  readonly loading?: ReactNode;
  readonly words: Translator;
  readonly children: (parts: OrderParts) => ReactNode;
}

/** Shared by the steps, so that the second one that shows the order does not flicker. */
let known: OrderParts | undefined;

/**
 * Loads the parts that an order is shown with. A failed load says so and can be tried again: it
 * must not take the step with it, which knows more than nothing of the order.
 */
export function WithOrderParts({ loading, words, children }: WithOrderPartsProps): ReactNode {
  // In an object, because a state setter would call a function.
  const [loaded, setLoaded] = useState({ parts: known });
  const [tries, setTries] = useState({ count: 1, failed: 0 });

  useEffect(() => {
    import('./ordered/index.ts').then(
      (parts) => {
        known = parts;
        setLoaded({ parts });
      },
      () => {
        setTries(({ count }) => ({ count, failed: count }));
      },
    );
  }, [tries.count]);

  if (loaded.parts) return children(loaded.parts);
  if (tries.failed < tries.count) return loading;
  return (
    <Notice tone="warning" role="status">
      <p>{words.text('status.not-loaded')}</p>
      <p className="button-row">
        <Button
          onClick={() => {
            setTries(({ count, failed }) => ({ count: count + 1, failed }));
          }}
        >
          {words.text('status.load-again')}
        </Button>
      </p>
    </Notice>
  );
}
