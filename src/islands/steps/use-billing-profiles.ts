import { OrderApiError, orderClient, type BillingProfile, type OrderApiFailure } from '#api';
import { useEffect, useState } from 'react';

/** The state of a search for billing profiles. */
export type BillingProfileSearch =
  | { readonly state: 'idle' }
  | { readonly state: 'loading' }
  | {
      readonly state: 'found';
      readonly profiles: readonly BillingProfile[];
      /** How many more were found that cannot be read. */
      readonly leftOut: number;
    }
  | { readonly state: 'failed'; readonly failure: OrderApiFailure };

/** The pause in typing after which the API is called, in milliseconds. */
const typingPause = 250;

/**
 * Searches the reader's billing profiles, and again whenever the search changes. An answer to an
 * older search never replaces a newer one.
 *
 * @returns the result, and a function that tries again after a failure
 */
export function useBillingProfiles(search: string): readonly [BillingProfileSearch, () => void] {
  const [result, setResult] = useState<BillingProfileSearch>({ state: 'idle' });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    const abort = new AbortController();
    const timer = setTimeout(
      () => {
        setResult((last) => (last.state === 'found' ? last : { state: 'loading' }));
        orderClient.searchBillingProfiles(search.trim(), { signal: abort.signal }).then(
          ({ items, leftOut }) => {
            if (!abort.signal.aborted) setResult({ state: 'found', profiles: items, leftOut });
          },
          (error: unknown) => {
            if (abort.signal.aborted) return;
            if (!(error instanceof OrderApiError)) throw error;
            setResult({ state: 'failed', failure: error.failure });
          },
        );
      },
      search === '' ? 0 : typingPause,
    );
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [search, attempt]);

  return [
    result,
    () => {
      setAttempt((last) => last + 1);
    },
  ];
}
