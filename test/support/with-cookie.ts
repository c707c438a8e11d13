/** A request with a cookie, which Node sends only when told to. */
export function withCookie(init: RequestInit = {}, cookie: string): RequestInit {
  const headers = new Headers(init.headers);
  headers.set('Cookie', cookie);
  return { ...init, headers };
}
