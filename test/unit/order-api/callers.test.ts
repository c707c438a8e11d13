import { expect, test } from 'vitest';
import { callerOf, problemOf, request, siteUrl, startApi } from './support.ts';

/* Who may call the API, and from where. */

const origin = new URL(siteUrl).origin;
const json = { 'Content-Type': 'application/json', 'Idempotency-Key': '"one"' };
const order = { method: 'POST', body: JSON.stringify(request) };

test('a caller without credentials, or with wrong ones, is told how to sign in', async () => {
  const api = await startApi();
  const cookie = api.openSession('anna');
  const none = await fetch(`${api.apiUrl}/orders`);
  expect(none.headers.get('WWW-Authenticate')).toBe('Bearer');
  expect(await problemOf(none)).toBe('401 session-over');
  // A wrong token is not made good by a cookie that goes along.
  const headers = { Authorization: 'Bearer not-a-token-of-anybody', Cookie: cookie };
  const wrong = await fetch(`${api.apiUrl}/orders`, { headers });
  expect(wrong.headers.get('WWW-Authenticate')).toBe('Bearer error="invalid_token"');
  expect(await problemOf(wrong)).toBe('401 session-over');
  const odd = await fetch(`${api.apiUrl}/orders`, { headers: { Authorization: 'Basic YTpi' } });
  expect(await problemOf(odd)).toBe('401 session-over');
});

test('a page of the site may call and read, also what went wrong', async () => {
  const api = await startApi();
  for (const path of ['/orders', '/nowhere']) {
    const { headers } = await fetch(`${api.apiUrl}${path}`, { headers: { Origin: origin } });
    expect(headers.get('Access-Control-Allow-Origin')).toBe(origin);
    expect(headers.get('Access-Control-Allow-Credentials')).toBe('true');
    expect(headers.get('Access-Control-Expose-Headers')).toContain('Location, Retry-After');
    expect(headers.get('Vary')).toContain('Origin');
  }
  const preflight = await fetch(`${api.apiUrl}/orders`, {
    method: 'OPTIONS',
    headers: { Origin: origin, 'Access-Control-Request-Method': 'POST' },
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('Access-Control-Allow-Methods')).toBe('GET, POST');
  expect(preflight.headers.get('Access-Control-Allow-Headers')).toBe(
    'Content-Type, Idempotency-Key',
  );
  expect(preflight.headers.get('Access-Control-Max-Age')).toBe('600');
});

test('a page of another origin may not, unless it is named', async () => {
  const foreign = 'https://elsewhere.example';
  const ask = async (apiUrl: string) =>
    (
      await fetch(`${apiUrl}/orders`, { method: 'OPTIONS', headers: { Origin: foreign } })
    ).headers.get('Access-Control-Allow-Origin');
  expect(await ask((await startApi()).apiUrl)).toBeNull();
  expect(await ask((await startApi({ origins: [foreign] })).apiUrl)).toBe(foreign);
});

test('no page of another origin orders with the reader’s cookie', async () => {
  const api = await startApi();
  const headers = { ...json, Cookie: api.openSession('anna') };
  const send = (from: string) =>
    fetch(`${api.apiUrl}/orders`, { ...order, headers: { ...headers, Origin: from } });
  expect(await problemOf(await send('https://elsewhere.example'))).toBe('403 not-allowed');
  expect(await problemOf(await send('null'))).toBe('403 not-allowed');
  expect((await callerOf(api).list()).items).toEqual([]);
  expect((await send(origin)).status).toBe(201);
  const script = await fetch(`${api.apiUrl}/orders`, { ...order, headers });
  expect(script.status).toBe(201);
});

test('browsers sign in by a form, and out', async () => {
  const { apiUrl, signInUrl } = await startApi();
  const form = (path: string, fields: Record<string, string>, headers: HeadersInit = {}) =>
    fetch(new URL(path, signInUrl), {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers,
      redirect: 'manual',
    });
  const signedIn = await form('/sign-in', { account: 'Anna' });
  expect([signedIn.status, signedIn.headers.get('Location')]).toEqual([303, '/sign-in']);
  const [setCookie = ''] = signedIn.headers.getSetCookie();
  expect(setCookie).toMatch(/^session=[\w-]{43}; Path=\/; HttpOnly; Max-Age=43200; SameSite=Lax$/);
  const Cookie = setCookie.split(';')[0] ?? '';

  const page = await fetch(signInUrl, { headers: { Cookie, 'Accept-Language': 'en-US' } });
  expect(page.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
  expect(await page.text()).toContain('You are signed in as “Anna”.');
  const calls = () => fetch(`${apiUrl}/orders`, { headers: { Cookie } });
  expect((await calls()).status).toBe(200);

  const shown = await (await form('/token', {}, { Cookie })).text();
  const token = /export ORDER_API_TOKEN=&#39;([\w-]+)&#39;/.exec(shown)?.[1] ?? '';
  const Authorization = `Bearer ${token}`;
  expect((await fetch(`${apiUrl}/orders`, { headers: { Authorization } })).status).toBe(200);

  expect((await form('/sign-out', {}, { Cookie })).status).toBe(303);
  expect(await problemOf(await calls())).toBe('401 session-over');
});

test('no page of another origin signs a reader in', async () => {
  const { signInUrl } = await startApi();
  const body = new URLSearchParams({ account: 'mallory' });
  const headers = { Origin: 'https://elsewhere.example' };
  expect(await problemOf(await fetch(signInUrl, { method: 'POST', body, headers }))).toBe(
    '403 not-allowed',
  );
});

test.each(['', ' ', 'a'.repeat(65)])('an account cannot be called %j', async (account) => {
  const { signInUrl } = await startApi();
  const body = new URLSearchParams({ account });
  const answer = await fetch(signInUrl, { method: 'POST', body });
  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(page).toMatch(/<title>Geben Sie einen Namen .* ein – /);
  expect(page).toMatch(/<input id="account"[^>]* autofocus/);
});

test('an account may be called anything of 64 characters, whatever they are', async () => {
  const { signInUrl } = await startApi();
  const body = new URLSearchParams({ account: '😀'.repeat(64) });
  expect((await fetch(signInUrl, { method: 'POST', body, redirect: 'manual' })).status).toBe(303);
});

test.each([
  ['EN', 'en'],
  ['fr, en-GB;q=0.5', 'en'],
  ['fr', 'de'],
])('who accepts %j reads the page in %s', async (accepted, language) => {
  const { signInUrl } = await startApi();
  const page = await fetch(signInUrl, { headers: { 'Accept-Language': accepted } });
  expect(await page.text()).toContain(`<html lang="${language}">`);
});

test('a name is shown as it was entered, whatever it holds', async () => {
  const api = await startApi();
  const name = `<script>alert("1 & '2'")</script>`;
  const Cookie = api.openSession(name);
  const page = await (await fetch(api.signInUrl, { headers: { Cookie } })).text();
  expect(page).not.toContain('<script');
  expect(page).toContain('&#60;script&#62;alert(&#34;1 &#38; &#39;2&#39;&#34;)');
});

test('cookies for a site on another domain go by https only', async () => {
  const { signInUrl } = await startApi({ secureCookies: true });
  const body = new URLSearchParams({ account: 'anna' });
  const answer = await fetch(signInUrl, { method: 'POST', body, redirect: 'manual' });
  expect(answer.headers.getSetCookie()[0]).toMatch(/; SameSite=None; Secure$/);
});
