import type { IncomingHttpHeaders } from 'node:http';
import { scenarios } from '#backend/scenarios';
import { type Account, type Accounts, lifetimes } from '../accounts.ts';
import { pageHeaders, signInPage, type SignInView } from './page.ts';
import { languageOf } from './texts.ts';

/** Name of the cookie that a browser is known by. */
export const sessionCookie = 'session';

const DAY = 86_400_000;
const LONGEST_NAME = 64;

/** What the pages need to know. */
export interface SignInOptions {
  readonly accounts: Accounts;
  /** Address of the site that orders here. */
  readonly siteUrl: string;
  /** Path of the API. */
  readonly path: string;
  /** Whether the cookie may go to an API of another site, which only https allows. */
  readonly secureCookies: boolean;
}

/** A request to one of the pages. */
export interface SignInRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** What the browser is known by, and who that is. */
  readonly session: string | undefined;
  readonly account: Account | undefined;
  readonly form: URLSearchParams;
}

/** Answers the pages on which browsers sign in; undefined for any other address or method. */
export function createSignIn(
  options: SignInOptions,
): (request: SignInRequest) => Response | undefined {
  const { accounts, siteUrl, path, secureCookies } = options;

  function show(request: SignInRequest, view: Partial<SignInView> = {}, status = 200): Response {
    const { account, headers } = request;
    // As the browser calls it: a script on the same machine can, too.
    const apiUrl = `${secureCookies ? 'https' : 'http'}://${headers.host ?? ''}${path}`;
    const language = languageOf(headers['accept-language']);
    const page = signInPage({ language, apiUrl, siteUrl, ...(account && { account }), ...view });
    return new Response(page, { status, headers: pageHeaders });
  }

  function signIn(request: SignInRequest): Response {
    const name = (request.form.get('account') ?? '').trim().normalize('NFC');
    if (name === '' || Array.from(name).length > LONGEST_NAME)
      return show(request, { wrongName: name }, 422);
    const { account } = accounts.open(name);
    accounts.choose(account, readScenario(request.form));
    const secret = accounts.issue(account, 'session');
    return toSignIn(cookieOf(secret, lifetimes.session, secureCookies));
  }

  return (request) => {
    const { method, path, account, session } = request;
    if (method === 'GET' || method === 'HEAD') {
      return path === '/sign-in' || path === '/' ? show(request) : undefined;
    }
    if (method !== 'POST') return undefined;
    switch (path) {
      case '/sign-in':
        return signIn(request);
      case '/sign-out':
        if (session !== undefined) accounts.revoke(session);
        return toSignIn(cookieOf('', 0, secureCookies));
      case '/scenario':
        if (account) accounts.choose(account.account, readScenario(request.form));
        return toSignIn();
      case '/token': {
        if (!account) return toSignIn();
        const text = accounts.issue(account.account, 'token');
        return show(request, { token: { text, days: lifetimes.token / DAY } });
      }
      default:
        return undefined;
    }
  };
}

function readScenario(form: URLSearchParams) {
  return scenarios.find((scenario) => scenario === form.get('scenario'));
}

/** Source of the attributes: RFC 6265, section 4.1, and its successor draft for `SameSite`. */
function cookieOf(secret: string, lifetime: number, secureCookies: boolean): string {
  const reach = secureCookies ? 'SameSite=None; Secure' : 'SameSite=Lax';
  return `${sessionCookie}=${secret}; Path=/; HttpOnly; Max-Age=${lifetime / 1000}; ${reach}`;
}

/** To the page, by GET, so that a reload sends no form twice. */
function toSignIn(cookie?: string): Response {
  const headers = { Location: '/sign-in', ...(cookie !== undefined && { 'Set-Cookie': cookie }) };
  return new Response(null, { status: 303, headers });
}
