import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen, siteListener, startHost } from '../../../scripts/serve.ts';
import { hostingRules } from '../../../src/site/hosting/rules.ts';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
const rules = hostingRules({
  site: 'http://localhost',
  base: '/docs/',
  frameAncestors: "'none'",
});
let server: Server;

/** Writes a file of the site: what it says and, as hosts do not check it, any other compressed form. */
function write(file: string, plain: string, compressed: Readonly<Record<string, string>> = {}) {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), plain);
  for (const [end, content] of Object.entries(compressed)) {
    writeFileSync(join(folder, `${file}.${end}`), content);
  }
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks for exactly this address: `fetch` would tidy it up. */
async function ask(path: string, headers = {}, method = 'GET'): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  const sent = request({ host: '127.0.0.1', port, path, headers, method }).end();
  const [response] = (await once(sent, 'response')) as [import('node:http').IncomingMessage];
  const { statusCode: status } = response;
  return { status, headers: response.headers, body: await text(response) };
}

beforeAll(async () => {
  write('index.html', 'start');
  write('404.html', 'unknown', { br: 'unknown br', gz: 'unknown gz' });
  write('de/index.html', 'Handbuch', { br: 'Handbuch br', gz: 'Handbuch gz' });
  write('de/größe.md', '# Größe');
  write('_astro/app.Ab1.js', 'app');
  server = await listen(createServer(siteListener({ folder, rules })), '127.0.0.1', 0);
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

describe('the server of npm start', () => {
  test.each([
    ['br, gzip', 'br', 'Handbuch br'],
    ['gzip, deflate', 'gzip', 'Handbuch gz'],
    ['identity', undefined, 'Handbuch'],
  ])('sends what was compressed by the build to who accepts %s', async (accepted, form, body) => {
    const answer = await ask('/docs/de/', { 'accept-encoding': accepted });
    expect(answer).toMatchObject({ status: 200, body });
    expect(answer.headers['content-encoding']).toBe(form);
    expect(answer.headers.vary).toBe('Accept-Encoding');
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
  });

  test('sends no form that the browser refuses', async () => {
    const answer = await ask('/docs/de/', { 'accept-encoding': 'br;q=0, gzip;q=0.5' });
    expect(answer).toMatchObject({ status: 200, body: 'Handbuch gz' });
    const unknown = await ask('/docs/nowhere/', { 'accept-encoding': 'br; q=0.0' });
    expect(unknown).toMatchObject({ status: 404, body: 'unknown' });
  });

  test.each(['bytes=-5', 'bytes=abc', 'bytes=5-2', 'bytes=0-3'])(
    'sends the whole file to who asks for the range %s',
    async (range) => {
      expect(await ask('/docs/de/', { range })).toMatchObject({ status: 200, body: 'Handbuch' });
    },
  );

  test('finds a page by its whole address, as proxies write it', async () => {
    expect(await ask('http://localhost/docs/de/')).toMatchObject({ status: 200, body: 'Handbuch' });
  });

  test('sends the headers of the rules with every answer', async () => {
    const { headers: page } = await ask('/docs/de/');
    const { headers: unchanged } = await ask('/docs/de/', { 'if-none-match': page.etag });
    const { headers: moved } = await ask('/docs/de');
    const { headers: unknown } = await ask('/docs/nowhere/');
    for (const headers of [page, unchanged, moved, unknown]) {
      for (const [name, value] of Object.entries(rules.headers)) {
        expect(headers[name.toLowerCase()]).toBe(value);
      }
      expect(headers['cache-control']).toBe('no-cache');
    }
  });

  test('says that a page has not changed', async () => {
    const { etag } = (await ask('/docs/de/')).headers;
    expect(await ask('/docs/de/', { 'if-none-match': etag })).toMatchObject({
      status: 304,
      body: '',
    });
  });

  test('leads to the address with the slash, with the query', async () => {
    const { status, headers } = await ask('/docs/de?scenario=fast');
    expect(status).toBe(301);
    expect(headers.location).toBe('/docs/de/?scenario=fast');
  });

  test('sends texts with their charset, whatever their name', async () => {
    const { headers, body } = await ask('/docs/de/gr%C3%B6%C3%9Fe.md');
    expect(headers['content-type']).toBe('text/markdown; charset=utf-8');
    expect(body).toBe('# Größe');
  });

  test.each(['/docs/nowhere/', '/docs/%E0%A4%A', '/', '//docs/de/', '/docs/..%2F..%2Fetc/passwd'])(
    'answers %s with the page for unknown addresses',
    async (path) => {
      expect(await ask(path)).toMatchObject({ status: 404, body: 'unknown' });
      const answer = await ask(path, { 'accept-encoding': 'br' });
      expect(answer).toMatchObject({ status: 404, body: 'unknown br' });
      expect(answer.headers['content-encoding']).toBe('br');
    },
  );

  test('answers HEAD without a body, and nothing else', async () => {
    expect(await ask('/docs/de/', {}, 'HEAD')).toMatchObject({ status: 200, body: '' });
    expect(await ask('/docs/nowhere/', {}, 'HEAD')).toMatchObject({ status: 404, body: '' });
    const { status, headers } = await ask('/docs/de/', {}, 'POST');
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  test('serves a site that was built anew', async () => {
    write('de/new/index.html', 'neu');
    expect(await ask('/docs/de/new/')).toMatchObject({ status: 200, body: 'neu' });
    rmSync(join(folder, 'de/new'), { recursive: true });
    expect(await ask('/docs/de/new/')).toMatchObject({ status: 404 });
  });
});

describe('the server of npm start goes on', () => {
  test('if the page for unknown addresses is gone: a line says what it would', async () => {
    for (const end of ['', '.br', '.gz']) rmSync(join(folder, `404.html${end}`));
    const answer = await ask('/docs/nowhere/', { 'accept-encoding': 'br' });
    expect(answer).toMatchObject({ status: 404, body: 'Not found\n' });
    expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(answer.headers['content-encoding']).toBeUndefined();
  });

  test('if a file vanishes while it is sent', async () => {
    write('de/brief/index.html', 'kurz');
    const answer = siteListener({ folder, rules });
    const vanishing = await listen(
      createServer((request, response) => {
        answer(request, response);
        rmSync(join(folder, 'de/brief'), { recursive: true });
      }),
      '127.0.0.1',
      0,
    );
    const { port } = vanishing.address() as AddressInfo;
    await expect(
      fetch(`http://127.0.0.1:${port}/docs/de/brief/`).then((sent) => sent.text()),
    ).rejects.toThrow();
    vanishing.close();
  });
});

test('there must be a site to serve', async () => {
  const nowhere = { folder: join(folder, 'nowhere'), base: '/', host: '127.0.0.1', port: 0 };
  await expect(startHost(nowhere)).rejects.toThrow('There is no site in');
});
