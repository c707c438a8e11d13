/** How long a host may take until the kept copy is shown, in milliseconds. */
const PATIENCE = 3000;

/** How long it may take if it has just let somebody wait in vain, in milliseconds. */
const LITTLE_PATIENCE = 300;

/** For how long it is remembered that the host did not answer in time, in milliseconds. */
const MEMORY = 30_000;

/**
 * How patient the worker is with its host. On a network that hangs, a page and each of its files
 * would take three seconds; so only the first one does.
 */
export class Patience {
  #isShortUntil = 0;

  /** How long the host may take now, in milliseconds; times are those of `Date.now()`. */
  at(now: number): number {
    return now < this.#isShortUntil ? LITTLE_PATIENCE : PATIENCE;
  }

  /** The host did not answer in time. */
  lose(now: number): void {
    this.#isShortUntil = now + MEMORY;
  }

  /** The host has answered, if late. */
  regain(): void {
    this.#isShortUntil = 0;
  }
}
