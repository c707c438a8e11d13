import type { Neighbour } from '../world/browser.ts';
import type { Clock } from '../world/clock.ts';
import { type Answer, responseOf } from './answer.ts';
import { type Fate, fates } from './fates.ts';
import type { ApiRequest, OrderApi } from './order-api.ts';
import { replyOf } from './reply.ts';

/** A `POST` that has left a page. */
export interface Post {
  readonly key: string;
  readonly page: Neighbour;
  readonly fate: string;
}

/** Milliseconds from a reply to its page. */
const BACK = 40;
/** A connection does not live through a longer sleep than this. */
const CONNECTION_SLEEPS = 60_000;

/** What lies between the pages and the API: it deals out one fate per request, in their order. */
export class Network {
  readonly #clock: Clock;
  readonly #api: OrderApi;
  readonly #fortune: string[];
  readonly #onPost: (post: Post) => void;
  /** Orders that are on their way and will be taken, by key. */
  readonly #onTheWay = new Map<string, number>();
  /** Keys that have left a page. */
  readonly #sent = new Set<string>();

  constructor(
    clock: Clock,
    api: OrderApi,
    fortune: readonly string[],
    onPost: (post: Post) => void,
  ) {
    this.#clock = clock;
    this.#api = api;
    this.#fortune = [...fortune];
    this.#onPost = onPost;
  }

  /** From now on all goes well. */
  heal(): void {
    this.#fortune.length = 0;
  }

  /** Whether there is an order with this key, or will be one by what is already on its way. */
  hasOrWill(key: string): boolean {
    return (this.#onTheWay.get(key) ?? 0) > 0 || this.#api.hasOrWill(key);
  }

  /** The `fetch` of a page. */
  fetchFor(page: Neighbour): typeof fetch {
    return (input, init = {}) =>
      new Promise((resolve, reject) => {
        const url = new URL(input instanceof Request ? input.url : input);
        const key = new Headers(init.headers).get('Idempotency-Key')?.replaceAll('"', '');
        const request = { method: init.method ?? 'GET', url, key, text: init.body as string };
        const end = this.#listen(page, init.signal, reject);
        const get = (reply: Answer | undefined): void => {
          this.#clock.after(BACK, () => {
            const isBroken = !reply || page.sleepingUntil > this.#clock.now + CONNECTION_SLEEPS;
            page.browser.clock.after(
              0,
              () => {
                end();
                if (isBroken) reject(new TypeError('Failed to fetch'));
                else resolve(responseOf(reply, url.href));
              },
              page,
            );
          });
        };
        if (page.browser.online) this.#send(request, page, get);
        else get(undefined);
      });
  }

  /** A page hears at once when it is offline, or has had enough. */
  #listen(
    page: Neighbour,
    signal: AbortSignal | null | undefined,
    reject: (reason: unknown) => void,
  ): () => void {
    const onOffline = (): void => {
      reject(new TypeError('Failed to fetch'));
    };
    const onAbort = (): void => {
      reject(signal?.reason);
    };
    if (signal?.aborted) onAbort();
    page.events.addEventListener('offline', onOffline);
    signal?.addEventListener('abort', onAbort);
    return () => {
      page.events.removeEventListener('offline', onOffline);
      signal?.removeEventListener('abort', onAbort);
    };
  }

  /** That a key is somebody else's can only be found out the first time that it is sent. */
  #fateOf({ key }: ApiRequest): string {
    const fate = this.#fortune.shift() ?? 'well';
    return fate === 'problem-409-key-reused' && key && this.#sent.has(key) ? 'well' : fate;
  }

  /** @param get Gets what comes back: an answer, or `undefined` if the connection breaks. */
  #send(request: ApiRequest, page: Neighbour, get: (reply: Answer | undefined) => void): void {
    const name = this.#fateOf(request);
    const fate = fates[name];
    if (!fate) throw new Error(`There is no fate called ${name}`);
    const { arrives, repliedAfter, repeatedAfter } = fate;
    if (request.method === 'POST' && request.key !== undefined) {
      this.#sent.add(request.key);
      this.#onPost({ key: request.key, page, fate: name });
    }
    const back = (answer?: Answer): void => {
      if (fate.reply !== 'silence') get(replyOf(fate.reply, answer));
    };
    if (arrives === undefined || repliedAfter !== undefined) {
      this.#clock.after(repliedAfter ?? BACK, back);
    }
    if (arrives === undefined) return;
    const answered = repliedAfter === undefined ? back : () => {};
    this.#deliver(request, fate, arrives, repeatedAfter === undefined ? answered : () => {});
    if (repeatedAfter !== undefined) {
      this.#deliver(request, fate, arrives + repeatedAfter, answered);
    }
  }

  #deliver(
    request: ApiRequest,
    { work = 0, refusal }: Fate,
    delay: number,
    answered: (answer: Answer) => void,
  ): void {
    const key = request.method === 'POST' && !refusal ? request.key : undefined;
    this.#count(key, 1);
    this.#clock.after(delay, () => {
      this.#count(key, -1);
      this.#api.receive(request, work, refusal, answered);
    });
  }

  #count(key: string | undefined, change: number): void {
    if (key !== undefined) this.#onTheWay.set(key, (this.#onTheWay.get(key) ?? 0) + change);
  }
}
