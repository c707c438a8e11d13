import { checkConformance, type Conformance, type SessionOptions } from '#conformance';
import { exampleOrderRequest, type Offer } from '#order';
import { liveOffers, type OrderApi, type OrderApiOptions, startOrderApi } from '#order-api';
import { threeServices } from '../../support/three-services.ts';

const offers = liveOffers(threeServices);
const [first] = Object.values(offers);
if (!first) throw new Error('The fixture has no service.');
/** Of the service that is ordered. */
export const offer: Offer = first;

export const siteOrigin = 'https://docs.example';

/** A reference API on a clock that hardly moves unless somebody waits, with accounts that have orders. */
export interface GoodApi extends Omit<OrderApi, 'close'> {
  readonly now: () => number;
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Opens an account with orders of every service, all of them ready. @returns its access token */
  readonly openAccount: () => Promise<string>;
  readonly close: () => Promise<void>;
}

export async function startGoodApi(options: Partial<OrderApiOptions> = {}): Promise<GoodApi> {
  let clock = Date.now();
  // No two orders are placed at the same moment.
  const now = (): number => ++clock;
  let accounts = 0;
  const api = await startOrderApi({
    port: 0,
    siteUrl: `${siteOrigin}/`,
    offers,
    now,
    onError: console.error,
    ...options,
  });
  return {
    ...api,
    now,
    async pause(milliseconds) {
      clock += milliseconds;
    },
    async openAccount() {
      const token = api.issueToken(`account-${++accounts}`);
      for (const offer of [...Object.values(offers), ...Object.values(offers)]) {
        clock += 60_000;
        await fetch(`${api.apiUrl}/orders`, {
          method: 'POST',
          headers: {
            Authorization: `Bearer ${token}`,
            'Content-Type': 'application/json',
            'Idempotency-Key': `"earlier-${clock}"`,
          },
          body: JSON.stringify(exampleOrderRequest(offer)),
        });
      }
      clock += 60_000;
      return token;
    },
  };
}

/** Checks an API as an account of the good one, with everything that can be checked. */
export function check(
  { now, pause, signInUrl }: GoodApi,
  apiUrl: string,
  token: string,
  options: Partial<SessionOptions> = {},
): Promise<Conformance> {
  return checkConformance({
    apiUrl,
    credentials: { Authorization: `Bearer ${token}` },
    order: exampleOrderRequest(offer),
    offer,
    placeOrders: true,
    origin: siteOrigin,
    signIn: { url: signInUrl, form: 'account=cookie' },
    followSeconds: 120,
    now,
    pause,
    ...options,
  });
}

/** The checks with this outcome, by ID. */
export function idsOf(
  { results }: Conformance,
  outcome: 'kept' | 'not kept' | 'not checked',
): readonly string[] {
  return results
    .filter((result) => result.outcome === outcome)
    .map(({ id }) => id)
    .sort();
}
