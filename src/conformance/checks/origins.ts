import { type Check, NotChecked, NotKept, reportSeen } from '../check.ts';
import { within } from '../deadline.ts';
import { expectProblem } from '../expectations.ts';
import { type Exchange, isRefusal, isSuccess, lists, named } from '../exchange.ts';
import type { Session, SessionOptions } from '../session.ts';

/** A site that nobody may connect to the API (RFC 2606). */
const foreignOrigin = 'https://foreign.example';

/** What browsers need to let pages of another origin call the API (Fetch, section 3.3). */
export const originChecks: readonly Check[] = [
  {
    id: 'cors-preflight',
    group: 'Other origins and cookies',
    title: 'The browser’s question before an order is answered, without credentials',
    reason: 'Browsers ask by OPTIONS, without cookies, and send nothing unless it is allowed.',
    see: 'order-api/#cors',
    level: 'required',
    async run(session) {
      const answer = await preflight(session);
      if (answer.status === 429) throw new NotChecked(`${named(answer)}, too many requests`);
      const { headers } = answer;
      const allowedHeaders = headers.get('Access-Control-Allow-Headers');
      reportSeen([
        ...(isSuccess(answer) ? [] : [`${named(answer)} instead of 204 or 200`]),
        ...allowed(answer, originOf(session)),
        ...['Content-Type', 'Idempotency-Key']
          .filter((name) => !lists(allowedHeaders, name))
          .map((name) => `Access-Control-Allow-Headers without ${name}`),
      ]);
    },
  },
  {
    id: 'cors-answer',
    group: 'Other origins and cookies',
    title: 'Answers name exactly the site’s origin, and allow credentials',
    reason: 'Where cookies are sent, browsers don’t accept * and hide the answer from the page.',
    see: 'order-api/#cors',
    level: 'required',
    async run(session) {
      reportSeen(allowed(await answerForSite(session), originOf(session)));
    },
  },
  {
    id: 'cors-refusals',
    group: 'Other origins and cookies',
    title: 'Refusals name the origin as well',
    reason: 'Otherwise the page learns nothing, and has to treat an order as open.',
    see: 'order-api/#cors',
    level: 'required',
    async run(session) {
      const origin = originOf(session);
      const headers = { Origin: origin };
      const refused = [
        await session.call('GET', '/orders', { headers, signedOut: true }),
        await session.call('GET', `/orders/${'0f'.repeat(12)}`, { headers }),
        await session.call('POST', '/orders', {
          body: '{',
          headers: { ...headers, 'Idempotency-Key': '"no-order"' },
        }),
      ];
      reportSeen(
        refused.filter(isRefusal).flatMap((answer) => {
          const [first] = allowed(answer, origin);
          return first === undefined ? [] : [`${named(answer)}: ${first}`];
        }),
      );
    },
  },
  {
    id: 'cors-expose',
    group: 'Other origins and cookies',
    title: 'Pages may read Location and Retry-After',
    reason: 'Browsers hide other headers from pages. Without Retry-After, they choose the pauses.',
    see: 'order-api/#cors',
    level: 'required',
    async run(session) {
      const { headers } = await answerForSite(session);
      const exposed = headers.get('Access-Control-Expose-Headers');
      reportSeen(
        ['Location', 'Retry-After']
          .filter((name) => !lists(exposed, name))
          .map((name) => `Access-Control-Expose-Headers without ${name}`),
      );
    },
  },
  {
    id: 'cors-vary',
    group: 'Other origins and cookies',
    title: 'Answers that depend on the origin say so with Vary: Origin',
    reason: 'A cache would otherwise give one site the answer that is meant for another.',
    see: 'order-api/#cors',
    level: 'required',
    async run(session) {
      const answer = await answerForSite(session);
      const vary = answer.headers.get('Vary');
      if (lists(vary, 'Origin') || lists(vary, '*')) return;
      // Whoever says the same to all origins, because only one may call, has nothing to vary.
      const other = await session.call('GET', '/orders', { headers: { Origin: foreignOrigin } });
      const name = 'Access-Control-Allow-Origin';
      if (other.headers.get(name) === answer.headers.get(name)) return;
      throw new NotKept(`${named(answer)} with ${vary === null ? 'no Vary' : `Vary: ${vary}`}`);
    },
  },
  {
    id: 'cors-foreign',
    group: 'Other origins and cookies',
    title: 'Pages of another origin are not allowed to read answers',
    reason: 'Any page that a customer opens could otherwise order in their name.',
    see: 'order-api/#cors',
    level: 'required',
    async run(session) {
      const headers = { Origin: foreignOrigin };
      const answers = [
        await session.call('GET', '/orders', { headers }),
        await preflight(session, foreignOrigin),
      ];
      reportSeen(
        answers.flatMap((answer) => {
          const origin = answer.headers.get('Access-Control-Allow-Origin');
          return origin === foreignOrigin
            ? [`${named(answer)} with Access-Control-Allow-Origin: ${origin} for that origin`]
            : [];
        }),
      );
    },
  },
  {
    id: 'cookie-foreign',
    group: 'Other origins and cookies',
    title: 'An order with a cookie from a page of another origin is refused with 403, not-allowed',
    reason:
      'A page that a customer happens to open could order in their name, without reading answers.',
    see: 'errors/#not-allowed',
    level: 'recommended',
    async run({ options: { credentials }, call }) {
      if (!('Cookie' in credentials)) throw new NotChecked('it needs ORDER_API_COOKIE');
      // Nothing that could be ordered, whatever the API makes of the origin.
      const headers = { Origin: foreignOrigin, 'Idempotency-Key': '"no-order"' };
      expectProblem(await call('POST', '/orders', { headers, body: '{}' }), 'not-allowed');
    },
  },
  {
    id: 'cookies',
    group: 'Other origins and cookies',
    title: 'The cookie of a session has HttpOnly and SameSite, and Secure with https',
    reason: 'No script of a page, and no other site, should be able to use a session.',
    see: 'order-api/#cors',
    level: 'required',
    async run({ options: { apiUrl, signIn, credentials }, exchanges }) {
      const signedIn = signIn && (await askForCookie(signIn));
      // Others are not the session: a load balancer sets its own, and scripts may have to read some.
      const known = new Set(cookiesOf(credentials.Cookie));
      const renewed = exchanges
        .flatMap(({ headers }) => headers.getSetCookie())
        .filter((cookie) => known.has(nameOf(cookie)));
      const cookies = [...renewed, ...(signedIn?.getSetCookie() ?? [])];
      if (cookies.length === 0) {
        throw new NotChecked(
          'the session’s cookie is not set; name the address that does by --sign-in',
        );
      }
      const https = new URL(apiUrl).protocol === 'https:';
      reportSeen([...new Set(cookies.flatMap((cookie) => cookieFaults(cookie, https)))]);
    },
  },
];

/** @throws NotChecked if the run has no site */
function originOf({ options: { origin, apiUrl } }: Session): string {
  if (origin === undefined) throw new NotChecked('it needs --origin');
  if (origin === new URL(apiUrl).origin) throw new NotChecked('the site has the API’s own origin');
  return origin;
}

function preflight(session: Session, origin = originOf(session)): Promise<Exchange> {
  return session.call('OPTIONS', '/orders', {
    signedOut: true,
    headers: {
      Origin: origin,
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'content-type,idempotency-key',
    },
  });
}

function answerForSite(session: Session): Promise<Exchange> {
  return session.call('GET', '/orders', { headers: { Origin: originOf(session) } });
}

/** What keeps a page of the origin from reading the answer. */
function allowed({ headers }: Exchange, origin: string): readonly string[] {
  const named = headers.get('Access-Control-Allow-Origin');
  const credentials = headers.get('Access-Control-Allow-Credentials');
  return [
    ...(named === origin ? [] : [`Access-Control-Allow-Origin is ${named ?? 'missing'}`]),
    ...(credentials === 'true'
      ? []
      : [`Access-Control-Allow-Credentials is ${credentials ?? 'missing'}`]),
  ];
}

/**
 * Asks for a cookie as a browser does, by a form if there is one. The address need not be below the API's,
 * so that the credentials are not sent to it.
 */
async function askForCookie({
  url,
  form,
}: NonNullable<SessionOptions['signIn']>): Promise<Headers> {
  const method = form === undefined ? 'GET' : 'POST';
  const body = form === undefined ? null : new URLSearchParams(form);
  const response = await within(15_000, (signal) =>
    fetch(url, { method, body, redirect: 'manual', signal }),
  ).catch(() => {
    throw new NotChecked(`${method} ${url} → no answer`);
  });
  await response.body?.cancel();
  return response.headers;
}

/** The names of the cookies in a header `Cookie`. */
function cookiesOf(header: string | undefined): readonly string[] {
  return (header ?? '').split(';').map(nameOf);
}

/** The name of a cookie, of `name=value` with or without attributes. */
function nameOf(cookie: string): string {
  return cookie.split('=')[0]?.trim() ?? '';
}

/** What a cookie lacks; its value is not told. Source: RFC 6265bis, section 4.1.2. */
function cookieFaults(cookie: string, https: boolean): readonly string[] {
  const [, ...attributes] = cookie.split(';').map((part) => part.trim());
  const names = attributes.map((attribute) => attribute.split('=')[0]?.toLowerCase());
  const isNone = attributes.some((attribute) => /^samesite=none$/i.test(attribute));
  const missing = [
    ...(names.includes('httponly') ? [] : ['HttpOnly']),
    ...(names.includes('samesite') ? [] : ['SameSite']),
    ...(names.includes('secure') || !(https || isNone) ? [] : ['Secure']),
  ];
  return missing.map((attribute) => `the cookie ${nameOf(cookie)} without ${attribute}`);
}
