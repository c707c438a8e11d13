import type { IncomingMessage } from 'node:http';
import type { Account, Accounts } from './accounts.ts';
import { readBearerToken, readCookie } from './messages.ts';
import { sessionCookie } from './sign-in/sign-in.ts';

/** Who sent a request, as far as it says. */
export interface Caller {
  /** Undefined for who is not signed in. */
  readonly account: Account | undefined;
  /** What the browser is known by. */
  readonly session: string | undefined;
  /** Whether it brings a token: then its cookie does not count. */
  readonly hasToken: boolean;
}

/** Finds out who sent a request: scripts bring a token, browsers a cookie. */
export function findCaller({ headers }: IncomingMessage, accounts: Accounts): Caller {
  const session = readCookie(headers.cookie, sessionCookie);
  if (headers.authorization !== undefined) {
    const token = readBearerToken(headers.authorization);
    const account = token === undefined ? undefined : accounts.find(token, 'token');
    return { account, session, hasToken: true };
  }
  const account = session === undefined ? undefined : accounts.find(session, 'session');
  return { account, session, hasToken: false };
}

/** What tells a caller how to sign in. Source: RFC 9110, section 11.6.1; RFC 6750, section 3. */
export function challengeFor({ hasToken }: Caller): Readonly<Record<string, string>> {
  return { 'WWW-Authenticate': hasToken ? 'Bearer error="invalid_token"' : 'Bearer' };
}

/** Whether the browser sent a request from a page of the API's own origin, or from none. */
export function isFromOwnPage({ headers }: IncomingMessage): boolean {
  const { origin, host } = headers;
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
}
