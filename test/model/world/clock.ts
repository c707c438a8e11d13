/** Whose an event is: it waits while they sleep, and is dropped when they are gone. */
export interface Sleeper {
  readonly isGone: () => boolean;
  /** Milliseconds since the epoch; in the past for whoever is awake. */
  readonly sleepsUntil: () => number;
}

interface Due {
  time: number;
  readonly order: number;
  readonly run: () => void;
  readonly owner: Sleeper | undefined;
  /** It was due while its owner slept. */
  isPostponed: boolean;
}

/**
 * The time of a story and all that will happen in it, in one queue. Nothing takes real time: the
 * clock jumps from event to event, and lets every promise of the pages settle in between.
 */
export class Clock {
  /** Milliseconds since the epoch. */
  now = Date.UTC(2026, 10, 20, 12);
  readonly #queue: Due[] = [];
  readonly #onError: (error: unknown) => void;
  readonly #afterEach: () => void;
  #order = 0;

  /**
   * @param onError Gets what an event throws.
   * @param afterEach Called after every event, once all promises have settled.
   */
  constructor(onError: (error: unknown) => void, afterEach: () => void) {
    this.#onError = onError;
    this.#afterEach = afterEach;
  }

  /**
   * Plans an event.
   *
   * @param delay Milliseconds from now.
   * @returns cancels it
   */
  after(delay: number, run: () => void, owner?: Sleeper): () => void {
    const time = this.now + Math.max(0, delay);
    const due: Due = { time, order: this.#order++, run, owner, isPostponed: false };
    this.#insert(due);
    return () => {
      const place = this.#queue.indexOf(due);
      if (place >= 0) this.#queue.splice(place, 1);
    };
  }

  /** Somebody wakes before they would: what they have slept through is due at once. */
  wake(sleeper: Sleeper): void {
    const late = this.#queue.filter(({ owner, isPostponed }) => owner === sleeper && isPostponed);
    for (const due of late) {
      this.#queue.splice(this.#queue.indexOf(due), 1);
      due.time = this.now;
      this.#insert(due);
    }
  }

  /** Lets so many milliseconds pass, with all that is due in them. */
  async advance(milliseconds: number): Promise<void> {
    const end = this.now + milliseconds;
    for (let next = this.#queue[0]; next && next.time <= end; next = this.#queue[0]) {
      this.#queue.shift();
      if (next.owner?.isGone()) continue;
      const waking = next.owner?.sleepsUntil() ?? 0;
      if (waking > next.time) {
        next.time = waking;
        next.isPostponed = true;
        this.#insert(next);
        continue;
      }
      this.now = Math.max(this.now, next.time);
      try {
        next.run();
      } catch (error) {
        this.#onError(error);
      }
      await settled();
      this.#afterEach();
    }
    this.now = end;
  }

  #insert(due: Due): void {
    const queue = this.#queue;
    let place = queue.length;
    for (let before = queue[place - 1]; before && isLater(before, due); before = queue[place - 1]) {
      place--;
    }
    queue.splice(place, 0, due);
  }
}

function isLater(one: Due, other: Due): boolean {
  return one.time === other.time ? one.order > other.order : one.time > other.time;
}

/** Node runs what `setImmediate` was given only when no promise is left that could settle. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
