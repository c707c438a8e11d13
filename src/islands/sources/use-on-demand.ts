import { useState } from 'react';

/** Code of the editor that only some readers need: loaded when it is first wanted. */
export type Extras = typeof import('./on-demand/index.ts');

/** The code, once it is there, and a way to get it. */
export interface OnDemand {
  readonly extras: Extras | undefined;
  /** Whether the latest attempt failed; the next one tries again. */
  readonly failed: boolean;
  /** Loads the code and then does what it was wanted for. */
  readonly withExtras: (use: (extras: Extras) => void | Promise<void>) => void;
}

/**
 * Loads the rarely needed parts of the editor. A failed load is a state and no error that would
 * take the whole step with it: a connection may be gone for a moment.
 */
export function useOnDemand(): OnDemand {
  // In an object, because a state setter would call a function.
  const [loaded, setLoaded] = useState<{ readonly extras: Extras }>();
  const [failed, setFailed] = useState(false);
  return {
    extras: loaded?.extras,
    failed,
    withExtras: (use) => {
      import('./on-demand/index.ts').then(
        (extras) => {
          setLoaded((last) => last ?? { extras });
          setFailed(false);
          return use(extras);
        },
        () => {
          setFailed(true);
        },
      );
    },
  };
}
