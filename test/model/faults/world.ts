import type { Network } from '../api/network.ts';
import type { OrderApi } from '../api/order-api.ts';
import type { Reader } from '../reader/reader.ts';
import type { Wishes } from '../reader/wishes.ts';
import type { Browser } from '../world/browser.ts';
import type { Clock } from '../world/clock.ts';
import type { Report } from './faults.ts';

/** What the checker looks at. */
export interface Watched {
  readonly clock: Clock;
  readonly api: OrderApi;
  readonly network: Network;
  readonly browser: Browser;
  readonly reader: Reader;
  readonly wishes: Wishes;
  readonly report: Report;
  /** Gets what is worth knowing to whoever reads the story. */
  readonly log: (line: string) => void;
}

/** Short names for idempotency keys, in the order in which they are met: A, B, C. */
export class KeyNames {
  readonly #names = new Map<string, string>();

  of(key: string): string {
    const name = this.#names.get(key) ?? String.fromCodePoint(65 + this.#names.size);
    this.#names.set(key, name);
    return name;
  }
}
