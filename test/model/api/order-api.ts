import type { Order } from '#api';
import type { OrderRequest } from '#order';
import type { Clock } from '../world/clock.ts';
import { type Answer, json } from './answer.ts';
import { problem, type Refusal } from './problem.ts';

/** An order that the API has taken, and the key that it came with. */
export interface TakenOrder {
  readonly key: string;
  readonly order: Order;
}

/** A request as the API sees it. */
export interface ApiRequest {
  readonly method: string;
  readonly url: URL;
  /** Its `Idempotency-Key`, without the quotes. */
  readonly key: string | undefined;
  readonly text: string;
}

/** What the API knows of a key. */
interface KnownKey {
  readonly text: string;
  /** When the first request with it came, in milliseconds since the epoch. */
  readonly since: number;
  /** Missing while the request is being worked on. */
  order?: Order;
}

/** How long the API keeps a key: exactly what the README asks for, and not a moment longer. */
const KEY_LIFETIME = 24 * 60 * 60 * 1000;
/** Orders on a page of the list; few, so that stories have several pages. */
const PAGE = 2;

/**
 * An order API as the README describes it: one key is one order for a day. When it takes an order,
 * and whether its answers reach anyone, is a matter of the network in front of it.
 */
export class OrderApi {
  /** Oldest first. */
  readonly taken: TakenOrder[] = [];
  /** For tests of the checker: an API that breaks its word and forgets keys at once. */
  readonly #keyLifetime: number;
  readonly #clock: Clock;
  readonly #keys = new Map<string, KnownKey>();

  constructor(clock: Clock, keyLifetime = KEY_LIFETIME) {
    this.#clock = clock;
    this.#keyLifetime = keyLifetime;
  }

  /** Whether an order with this key was taken, or is being worked on and will be. */
  hasOrWill(key: string): boolean {
    const known = this.#keys.get(key);
    const isWorking = known !== undefined && !known.order && known.text !== SOMEBODY_ELSES;
    return isWorking || this.taken.some((order) => order.key === key);
  }

  /**
   * Takes a request in.
   *
   * @param work Milliseconds that a new order takes until it is placed.
   * @param refusal What the API says instead of taking it.
   * @param answer Gets the API's answer, once.
   */
  receive(
    request: ApiRequest,
    work: number,
    refusal: Refusal | undefined,
    answer: (answer: Answer) => void,
  ): void {
    if (refusal) {
      // Whoever has used the key before: it stays theirs.
      if (refusal.type === KEY_REUSED && request.key) this.#learn(request.key, SOMEBODY_ELSES);
      answer(problem(refusal));
    } else if (request.method === 'POST') this.#place(request, work, answer);
    else answer(this.#look(request.url));
  }

  /** Whether somebody else has used the key before: then it is no reader's of a story. */
  isSomebodyElses(key: string): boolean {
    return this.#keys.get(key)?.text === SOMEBODY_ELSES;
  }

  #place({ key, text }: ApiRequest, work: number, answer: (answer: Answer) => void): void {
    if (key === undefined) {
      answer(problem({ status: 400, type: 'idempotency-key-missing' }));
      return;
    }
    const known = this.#known(key);
    if (known) {
      if (known.text !== text) answer(problem({ status: 409, type: KEY_REUSED }));
      else if (known.order) answer(json(201, known.order));
      else answer(problem({ status: 409, type: 'order-in-progress' }));
      return;
    }
    const entry = this.#learn(key, text);
    this.#clock.after(work, () => {
      const order = this.#newOrder(JSON.parse(text) as OrderRequest);
      entry.order = order;
      this.taken.push({ key, order });
      answer(json(201, order));
    });
  }

  #known(key: string | undefined): KnownKey | undefined {
    const known = key === undefined ? undefined : this.#keys.get(key);
    const isOver = known?.order && known.since + this.#keyLifetime <= this.#clock.now;
    return isOver ? undefined : known;
  }

  #learn(key: string, text: string): KnownKey {
    const known = { text, since: this.#clock.now };
    this.#keys.set(key, known);
    return known;
  }

  #newOrder(configuration: OrderRequest): Order {
    const createdAt = new Date(this.#clock.now).toISOString();
    return {
      id: (this.taken.length + 1).toString(16).padStart(24, '0'),
      service: configuration.service,
      configuration,
      status: 'new',
      progress: 1,
      createdAt,
      history: [{ status: 'new', at: createdAt }],
    };
  }

  #look(url: URL): Answer {
    const newestFirst = this.taken.map(({ order }) => order).reverse();
    const id = /\/orders\/(\w+)$/.exec(url.pathname)?.[1];
    if (id !== undefined) {
      const order = newestFirst.find((one) => one.id === id);
      return order ? json(200, order) : problem({ status: 404, type: 'order-not-found' });
    }
    const cursor = url.searchParams.get('cursor');
    const start = cursor === null ? 0 : newestFirst.findIndex((order) => order.id === cursor) + 1;
    const items = newestFirst.slice(start, start + PAGE);
    const isLast = start + PAGE >= newestFirst.length;
    return json(200, { items, ...(!isLast && { nextCursor: items.at(-1)?.id }) });
  }
}

const KEY_REUSED = 'idempotency-key-reused';
const SOMEBODY_ELSES = 'the request of somebody else';
