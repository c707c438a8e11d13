import type { Scenario } from '#backend/scenarios';
import type { Offer, OrderRequest } from '#order';
import type { RateLimit } from './rate-limit.ts';

/** What an order API is started with. */
export interface OrderApiOptions {
  /** 0 takes a free one. */
  readonly port: number;
  /** The address to listen on; the loopback unless said. */
  readonly host?: string;
  /** Path of the API, with a slash at its beginning only; `/v1` unless said. */
  readonly path?: string;
  /** Address of the site that orders here, with `/` at its end: its error reference explains problems. */
  readonly siteUrl: string;
  /** Further origins whose pages may call the API besides the site's. */
  readonly origins?: readonly string[];
  /** What can be ordered, by service. */
  readonly offers: Readonly<Record<string, Offer>>;
  /** What it says of a provisioning that has failed, by language. */
  readonly failureDetails?: Readonly<Record<string, string>>;
  /** The file that everything is kept in; without one it is forgotten when the API is closed. */
  readonly data?: string;
  /** Milliseconds for which an order waits while another process writes to the file; 5,000 unless said. */
  readonly busyTimeout?: number;
  /** Milliseconds from acceptance to the ready service. */
  readonly readyAfter?: number;
  /** How the API behaves for accounts that have not chosen. */
  readonly scenario?: Scenario;
  /** For each account, and for each address of callers without one; none unless given. */
  readonly rateLimit?: RateLimit;
  /** Orders that every new account begins with, newest first. */
  readonly exampleOrders?: readonly { readonly id: string; readonly request: OrderRequest }[];
  /** What `client-address` answers, where that of the caller is none that can be ordered with. */
  readonly clientAddress?: string;
  /** Sets cookies that go to an API of another site: it has to be reached by https. */
  readonly secureCookies?: boolean;
  /** Milliseconds that a caller has for the headers of a request, and for all of it. */
  readonly timeouts?: { readonly headers: number; readonly request: number };
  /** Bytes that the body of a request may have. */
  readonly maxBodySize?: number;
  /** The present, in milliseconds since the epoch. */
  readonly now?: () => number;
  /** Told about every error of the program; the caller gets to know only that there was one. */
  readonly onError?: (error: unknown) => void;
}
