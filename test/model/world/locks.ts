import type { Clock, Sleeper } from './clock.ts';

interface Request {
  readonly name: string;
  readonly mode: LockMode;
  readonly owner: Sleeper;
  /** Calls the page back; the lock is held until `release` is called. */
  readonly grant: (release: () => void) => void;
}

/** Milliseconds that a browser takes to grant a lock that is free. */
const GRANTING = 1;

/**
 * The Web Locks of one browser, which all its tabs share. A page that is gone holds none and waits
 * for none. Source: https://w3c.github.io/web-locks/
 */
export class Locks {
  readonly #clock: Clock;
  readonly #isDenied: boolean;
  #held: Request[] = [];
  #waiting: Request[] = [];

  /** @param isDenied Whether the browser refuses them, as it does to a page without storage. */
  constructor(clock: Clock, isDenied = false) {
    this.#clock = clock;
    this.#isDenied = isDenied;
  }

  /** Whether a page holds a lock, or waits for one: browsers do not freeze such a page. */
  concern(owner: Sleeper): boolean {
    return [...this.#held, ...this.#waiting].some((request) => request.owner === owner);
  }

  /** Ends what a page holds and waits for. */
  leave(owner: Sleeper): void {
    this.#held = this.#held.filter((request) => request.owner !== owner);
    this.#waiting = this.#waiting.filter((request) => request.owner !== owner);
    this.#grantNext();
  }

  /** `navigator.locks` of one page. */
  managerFor(owner: Sleeper): Pick<LockManager, 'request'> {
    const request = async (
      name: string,
      optionsOrCallback: LockOptions | LockGrantedCallback<unknown>,
      lastCallback?: LockGrantedCallback<unknown>,
    ): Promise<unknown> => {
      const options = typeof optionsOrCallback === 'function' ? {} : optionsOrCallback;
      const callback = typeof optionsOrCallback === 'function' ? optionsOrCallback : lastCallback;
      if (!callback) throw new TypeError('A lock needs a callback');
      if (this.#isDenied) throw new DOMException('Locks are denied', 'SecurityError');
      return this.#request(owner, name, options, callback);
    };
    return { request };
  }

  #request(
    owner: Sleeper,
    name: string,
    { mode = 'exclusive', ifAvailable = false, signal }: LockOptions,
    callback: LockGrantedCallback<unknown>,
  ): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const run = (lock: Lock | null): Promise<unknown> => {
        const result = (async () => callback(lock))();
        resolve(result);
        return result;
      };
      const request: Request = {
        name,
        mode,
        owner,
        grant: (release) => void run({ name, mode }).then(release, release),
      };
      if (ifAvailable && !this.#isFree(request)) {
        this.#clock.after(GRANTING, () => void run(null), owner);
        return;
      }
      signal?.addEventListener('abort', () => {
        if (!this.#waiting.includes(request)) return;
        this.#waiting = this.#waiting.filter((other) => other !== request);
        reject(signal.reason as Error);
      });
      this.#waiting.push(request);
      this.#grantNext();
    });
  }

  /** In the order of asking; one that has to wait lets none of its name pass. */
  #grantNext(): void {
    const passed = new Set<string>();
    for (const request of [...this.#waiting]) {
      if (passed.has(request.name) || !this.#isFree(request, false)) {
        passed.add(request.name);
        continue;
      }
      this.#waiting = this.#waiting.filter((other) => other !== request);
      this.#held.push(request);
      const release = (): void => {
        this.#held = this.#held.filter((other) => other !== request);
        this.#grantNext();
      };
      this.#clock.after(
        GRANTING,
        () => {
          request.grant(release);
        },
        request.owner,
      );
    }
  }

  #isFree({ name, mode }: Request, regardWaiting = true): boolean {
    const others = regardWaiting ? [...this.#held, ...this.#waiting] : this.#held;
    return !others.some(
      (other) => other.name === name && (mode === 'exclusive' || other.mode === 'exclusive'),
    );
  }
}
