import { type Answer, html, json } from './answer.ts';
import { problem, type Refusal } from './problem.ts';

/** What the page gets in the place of the API's answer. */
export type Reply =
  /** The connection breaks before an answer. */
  | 'broken'
  /** Nothing, ever. */
  | 'silence'
  /** The API's answer, but the connection breaks in its middle. */
  | 'half'
  /** The API's answer, cut off as if it ended there. */
  | 'cut'
  /** A success whose body is somebody else's order. */
  | 'other-order'
  | Answer;

/** What becomes of one request. */
export interface Fate {
  /** Milliseconds until it is at the API; missing if it never gets there. */
  readonly arrives?: number;
  /** Milliseconds that the API works on an order before it is placed. */
  readonly work?: number;
  /** The API does not take it, and says so. */
  readonly refusal?: Refusal;
  /** What the page gets; missing for the API's own answer. */
  readonly reply?: Reply;
  /** The page gets its reply so early, while the request is still on its way. */
  readonly repliedAfter?: number;
  /** A proxy sends it once more, so many milliseconds later, and passes on the second answer. */
  readonly repeatedAfter?: number;
}

/** Milliseconds that a request takes to the API where nothing delays it. */
const TRAVEL = 40;
const arrives = TRAVEL;

const rejectedField = { pointer: '/nodeSize', code: 'node-size-missing', params: {} };
const refusals: Readonly<Record<string, Refusal>> = {
  400: { status: 400, type: 'malformed-request' },
  401: { status: 401, type: 'session-over' },
  403: { status: 403, type: 'not-allowed' },
  404: { status: 404, type: 'address-unknown' },
  '409-in-progress': { status: 409, type: 'order-in-progress' },
  '409-key-reused': { status: 409, type: 'idempotency-key-reused' },
  422: { status: 422, type: 'order-rejected' },
  '422-field': { status: 422, type: 'order-rejected', errors: [rejectedField] },
  429: { status: 429, type: 'rate-limited' },
  '429-wait': { status: 429, type: 'rate-limited', retryAfter: '120' },
  500: { status: 500, type: 'internal-error' },
  503: { status: 503, type: 'unavailable' },
  '503-wait': { status: 503, type: 'unavailable', retryAfter: '2' },
};

/** What a network does that only loses and delays, and what an API says by itself. */
const lossy: Readonly<Record<string, Fate>> = {
  well: { arrives },
  'lost-request': { reply: 'broken' },
  'never-arrives': { reply: 'silence' },
  'lost-answer': { arrives, reply: 'broken' },
  'half-answer': { arrives, reply: 'half' },
  'cut-answer': { arrives, reply: 'cut' },
  'never-answered': { arrives, reply: 'silence' },
  slow: { arrives, work: 5_000 },
  'slower-than-patience': { arrives, work: 40_000 },
  late: { arrives: 20_000, reply: 'broken', repliedAfter: TRAVEL },
  'very-late': { arrives: 240_000, reply: 'broken', repliedAfter: TRAVEL },
  'other-order': { reply: 'other-order' },
  'other-order-after': { arrives, reply: 'other-order' },
  'empty-200': { reply: json(200, '') },
  'empty-200-after': { arrives, reply: { ...json(200, ''), text: '' } },
  // An API's own 4xx never follows what it has done; its failures may.
  'problem-500-after': { arrives, reply: problem({ status: 500, type: 'internal-error' }) },
  'problem-503-after': { arrives, reply: problem({ status: 503, type: 'unavailable' }) },
  ...Object.fromEntries(
    Object.entries(refusals).map(([name, refusal]) => [`problem-${name}`, { arrives, refusal }]),
  ),
};

const proxyStatuses = [
  200, 301, 302, 303, 304, 307, 308, 400, 401, 403, 404, 405, 408, 413, 421, 425, 429, 451, 500,
  502, 503, 504,
];

/** What servers in between do besides: answer themselves, before or after the API, or send again. */
const proxy: Readonly<Record<string, Fate>> = {
  ...Object.fromEntries(
    proxyStatuses.flatMap((status): [string, Fate][] => [
      [`proxy-${status}`, { reply: html(status) }],
      [`proxy-${status}-after`, { arrives, reply: html(status) }],
    ]),
  ),
  'proxy-repeats': { arrives, repeatedAfter: 100 },
  'proxy-repeats-slow': { arrives, work: 3_000, repeatedAfter: 1_000 },
};

/** A network that only loses, or one with a proxy in it, which does that too. */
export type NetworkKind = 'lossy' | 'proxy';

/** All that can become of a request, by name. */
export const fates: Readonly<Record<string, Fate>> = { ...lossy, ...proxy };

/** The names of what can become of a request in one kind of network. */
export const fatesOf: Readonly<Record<NetworkKind, readonly string[]>> = {
  lossy: Object.keys(lossy),
  proxy: Object.keys(fates),
};
