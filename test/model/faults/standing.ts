import type { OpenPage } from '../reader/tab.ts';
import type { Clock } from '../world/clock.ts';

/** Milliseconds in which a page hears of what another tab has done. */
export const HEARING = 300;

/** What is false, and may be said for a moment, until the page has heard that it is. */
export class Standing {
  readonly #clock: Clock;
  readonly #since = new Map<OpenPage, Map<string, number>>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /**
   * Whether a page has stood by something false for too long while it was awake.
   *
   * @param isFalse Whether it is false now.
   * @param grace Milliseconds for which it may be.
   */
  isTooLong(page: OpenPage, what: string, isFalse: boolean, grace = HEARING): boolean {
    const ofPage = this.#since.get(page) ?? new Map<string, number>();
    this.#since.set(page, ofPage);
    if (!isFalse) {
      ofPage.delete(what);
      return false;
    }
    const { now } = this.#clock;
    const since = Math.max(ofPage.get(what) ?? now, page.sleepingUntil);
    if (ofPage.get(what) !== since) {
      ofPage.set(what, since);
      // So that somebody looks again.
      this.#clock.after(since + grace - now, () => {}, page);
    }
    return now - since >= grace;
  }
}
