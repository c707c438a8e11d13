import type { IncomingMessage, ServerResponse } from 'node:http';
import { createProblemResponse } from '#backend';
import { createAccountHandlers } from './account-handlers.ts';
import type { Accounts } from './accounts.ts';
import { type Caller, challengeFor, findCaller, isFromOwnPage } from './callers.ts';
import { corsHeaders, preflightHeaders } from './cors.ts';
import { isBusy } from './database.ts';
import {
  addressOf,
  type Answer,
  BodyTooLarge,
  readBody,
  sendAnswer,
  toRequest,
} from './messages.ts';
import type { OrderApiOptions } from './options.ts';
import type { Orders } from './order-store.ts';
import { createRateLimiter, type RateVerdict } from './rate-limit.ts';
import { createSignIn } from './sign-in/sign-in.ts';

/** Where the handlers believe the API to be; what callers call it does not matter to them. */
const INTERNAL_ORIGIN = 'http://order-api.example';

/** Bytes of the body of an order: ten thousand trusted sources fit. */
const MAX_BODY_SIZE = 1_000_000;
/** Bytes of a form of the sign-in page. */
const MAX_FORM_SIZE = 10_000;

/** Seconds after which a file that another process keeps is worth another try. */
const BUSY_RETRY_AFTER = '5';

/** Methods that any address of the API has. */
const METHODS = 'GET, HEAD, POST, OPTIONS';

/** Headers of every answer that has none of its own of that name. */
const COMMON_HEADERS = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' };

/**
 * What happens to a request, in this order: CORS, the pages to sign in, the caller, the rate limit,
 * protection against forged requests, the body, and the handlers.
 *
 * @returns answers a request; rejects if the answer cannot be sent
 */
export function createPipeline(
  options: OrderApiOptions,
  accounts: Accounts,
  orders: Orders,
): (incoming: IncomingMessage, response: ServerResponse) => Promise<void> {
  const { siteUrl, path = '/v1', origins = [], rateLimit, now = Date.now } = options;
  const { maxBodySize = MAX_BODY_SIZE, secureCookies = false } = options;
  const problem = createProblemResponse(siteUrl);
  const allowedOrigins = new Set([new URL(siteUrl).origin, ...origins]);
  const limit = rateLimit && createRateLimiter(rateLimit, now);
  const answerAccount = createAccountHandlers(options, orders, `${INTERNAL_ORIGIN}${path}`);
  const signIn = createSignIn({ accounts, siteUrl, path, secureCookies });

  /** The verdict on a caller: an account wherever it calls from, or an address without one. */
  function judgeRate({ account }: Caller, incoming: IncomingMessage): RateVerdict | undefined {
    return limit?.(account ? `account ${account.account}` : `address ${addressOf(incoming)}`);
  }

  /** The answer of a page to sign in, or that there is none. */
  async function answerPage(incoming: IncomingMessage, url: URL, caller: Caller): Promise<Answer> {
    const method = incoming.method ?? 'GET';
    if (method === 'POST' && !isFromOwnPage(incoming)) return problem('not-allowed');
    const { account, session } = caller;
    const form = new URLSearchParams((await readBody(incoming, MAX_FORM_SIZE)).toString());
    const page = signIn({
      method,
      path: url.pathname,
      account,
      session,
      form,
      headers: incoming.headers,
    });
    return page ?? problem('address-unknown', [], { Allow: METHODS });
  }

  /** The answer of the API to an account. */
  async function answerCall(incoming: IncomingMessage, url: URL, caller: Caller): Promise<Answer> {
    const { account, hasToken } = caller;
    if (!account) return problem('session-over', [], challengeFor(caller));
    const { method = 'GET', headers } = incoming;
    if (method === 'POST' && !hasToken && !isFromOwnPage(incoming)) {
      // A page that the reader does not mean to order with could send their cookie along.
      if (!allowedOrigins.has(headers.origin ?? '')) return problem('not-allowed');
    }
    if (!['GET', 'HEAD', 'POST'].includes(method)) {
      return problem('address-unknown', [], { Allow: METHODS });
    }
    const request = toRequest(incoming, url, await readBody(incoming, maxBodySize));
    const answer = await answerAccount(account, request);
    return answer ?? problem('address-unknown', [], { Allow: METHODS });
  }

  async function answer(incoming: IncomingMessage, caller: Caller, verdict?: RateVerdict) {
    if (verdict && !verdict.allowed) return problem('rate-limited');
    const url = readUrl(incoming.url ?? '/');
    if (!url) return problem('address-unknown');
    try {
      const isCall = url.pathname === path || url.pathname.startsWith(`${path}/`);
      return await (isCall ? answerCall : answerPage)(incoming, url, caller);
    } catch (error) {
      if (!(error instanceof BodyTooLarge)) throw error;
      // The rest of the body is not read: nothing else can come through this connection.
      return problem('request-too-large', [], { Connection: 'close' });
    }
  }

  return async (incoming, response) => {
    const cors = corsHeaders(incoming.headers.origin, allowedOrigins);
    if (incoming.method === 'OPTIONS') {
      const isAllowed = 'Access-Control-Allow-Origin' in cors;
      const headers = { Allow: METHODS, ...(isAllowed && preflightHeaders) };
      await sendAnswer(response, new Response(null, { status: 204, headers }), cors);
      return;
    }
    let common: Readonly<Record<string, string>> = { ...COMMON_HEADERS, ...cors };
    let answered: Answer;
    try {
      const caller = findCaller(incoming, accounts);
      const verdict = judgeRate(caller, incoming);
      common = { ...common, ...verdict?.headers };
      answered = await answer(incoming, caller, verdict);
    } catch (error) {
      // Who is gone in the middle of a request gets no answer, and it is no fault of the program.
      if (incoming.errored || response.destroyed) return;
      options.onError?.(error);
      answered = isBusy(error)
        ? problem('unavailable', [], { 'Retry-After': BUSY_RETRY_AFTER })
        : problem('internal-error');
    }
    await sendAnswer(response, answered, common);
  };
}

/** The address of a request, in any form of RFC 9112, section 3.2; undefined if it is none. */
function readUrl(target: string): URL | undefined {
  const address = target.startsWith('/') ? `${INTERNAL_ORIGIN}${target}` : target;
  if (!URL.canParse(address)) return undefined;
  const { pathname, search } = new URL(address);
  return new URL(`${INTERNAL_ORIGIN}${pathname}${search}`);
}
