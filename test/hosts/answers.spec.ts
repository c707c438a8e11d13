import { decoded, type Answer } from './ask.ts';
import { NOT_FOUND, PUBLISHED, WITHOUT_SLASH } from './expectations.ts';
import { expect, test, type Host } from './fixtures.ts';

// There is no page whose trace would show anything.
test.use({ trace: 'off' });

/** What browsers say that they can read. */
const BROWSER = { 'Accept-Encoding': 'gzip, deflate, br, zstd' };
const ONLY_GZIP = { 'Accept-Encoding': 'gzip' };

/** An address as it is asked for: patterns name the file that they stand for. */
const addressIn = (host: Host, path: string): string =>
  path.includes('*') ? host.find(path) : path;

function expectHeadersOfAll(host: Host, { headers }: Answer): void {
  for (const [name, value] of Object.entries(host.place.rules.headers)) {
    expect.soft(headers[name.toLowerCase()], name).toBe(value);
  }
}

for (const { path, file: pattern } of PUBLISHED) {
  test(`/${path} is sent with its type, its caching and the headers of all`, async ({ host }) => {
    const file = host.find(pattern);
    const answer = await host.ask(addressIn(host, path));
    expect(answer.status).toBe(200);
    expect.soft(answer.headers['content-type']).toBe(host.typeOf(file));
    expect.soft(answer.headers['cache-control']).toBe(host.cachingOf(file));
    expect.soft(answer.headers['content-language']).toBeUndefined();
    expect.soft(answer.headers['content-encoding']).toBeUndefined();
    expectHeadersOfAll(host, answer);
    expect(answer.body.equals(host.read(file)), 'the bytes of the file').toBe(true);
  });

  test(`/${path} is sent compressed to whoever can read it`, async ({ host }) => {
    const file = host.find(pattern);
    const address = addressIn(host, path);
    const plain = await host.ask(address);
    for (const [headers, name, extension] of [
      [BROWSER, 'br', '.br'],
      [ONLY_GZIP, 'gzip', '.gz'],
    ] as const) {
      const answer = await host.ask(address, { headers });
      expect(answer.status).toBe(200);
      expect.soft(answer.headers['content-type']).toBe(host.typeOf(file));
      expect.soft(answer.headers['cache-control']).toBe(host.cachingOf(file));
      expectHeadersOfAll(host, answer);
      expect(decoded(answer).equals(host.read(file)), 'the bytes of the file').toBe(true);
      // Where the build has found nothing to gain, there is only the file as it is.
      if (!host.has(file + extension)) continue;
      expect.soft(answer.headers['content-encoding']).toBe(name);
      expect.soft(answer.body.equals(host.read(file + extension)), 'by the build').toBe(true);
      expect.soft(answer.headers.vary).toMatch(/\baccept-encoding\b/i);
      expect.soft(plain.headers.vary).toMatch(/\baccept-encoding\b/i);
      expect.soft(answer.headers.etag ?? name).not.toBe(plain.headers.etag);
    }
  });

  test(`/${path} is not sent again to whoever has it`, async ({ host }) => {
    const address = addressIn(host, path);
    const { headers: had } = await host.ask(address, { headers: BROWSER });
    expect(had['last-modified'] ?? had.etag).toBeDefined();
    const headers = {
      ...BROWSER,
      ...(had.etag !== undefined && { 'If-None-Match': had.etag }),
      ...(had['last-modified'] !== undefined && { 'If-Modified-Since': had['last-modified'] }),
    };
    const answer = await host.ask(address, { headers });
    expect(answer.status).toBe(304);
    expect(answer.body).toHaveLength(0);
  });

  test(`/${path} can be asked about without being sent`, async ({ host }) => {
    const address = addressIn(host, path);
    const sent = await host.ask(address, { headers: BROWSER });
    const answer = await host.ask(address, { method: 'HEAD', headers: BROWSER });
    expect(answer.status).toBe(200);
    expect(answer.body).toHaveLength(0);
    for (const name of ['content-type', 'content-encoding', 'cache-control', 'etag', 'vary']) {
      expect.soft(answer.headers[name], name).toBe(sent.headers[name]);
    }
  });
}

for (const { path, to } of WITHOUT_SLASH) {
  test(`/${path} leads to /${to}`, async ({ host }) => {
    await expectLeadsTo(host, path, to);
  });
}

test('pages that were renamed lead to where they are now', async ({ host }) => {
  for (const { from, to } of host.place.rules.moved) {
    await expectLeadsTo(host, `${from}?from=mail`, `${to}?from=mail`);
  }
});

test('the site is reached without the slash of its base, too', async ({ host }) => {
  const { base } = host.place.build;
  const headers = { Host: 'handbook.example' };
  const asked = await host.askOrigin(base.replace(/(.)\/$/, '$1'), { headers });
  const led = new URL(asked.headers.location ?? base, 'http://handbook.example');
  expect(led.href).toBe(`http://handbook.example${base}`);
  expect([200, 301, 308]).toContain(asked.status);
});

/** On the same origin, whatever it is called outside: there may be a proxy that adds https. */
async function expectLeadsTo(host: Host, path: string, to: string): Promise<void> {
  const answer = await host.ask(path, { headers: { Host: 'handbook.example' } });
  expect([301, 308]).toContain(answer.status);
  const { location = '' } = answer.headers;
  const { base } = host.place.build;
  expect([base + to, `http://handbook.example${base}${to}`]).toContain(location);
  expect.soft(answer.headers['cache-control']).toBe(host.place.rules.caching.other);
  expectHeadersOfAll(host, answer);
}

for (const path of NOT_FOUND) {
  test(`/${path} is answered with the page for unknown addresses`, async ({ host }) => {
    const page = host.place.rules.notFound;
    for (const headers of [{}, BROWSER, ONLY_GZIP]) {
      const answer = await host.ask(path, { headers });
      expect(answer.status).toBe(404);
      expect.soft(answer.headers['content-type']).toBe(host.typeOf(page));
      expect.soft(answer.headers['cache-control']).toBe(host.place.rules.caching.other);
      expectHeadersOfAll(host, answer);
      expect(decoded(answer).equals(host.read(page)), 'the bytes of the page').toBe(true);
    }
  });
}

test('no path leads out of the site', async ({ host }) => {
  const answer = await host.ask(`de/${'..%2f'.repeat(12)}etc%2fpasswd`);
  expect([400, 404]).toContain(answer.status);
});

test('an address with two slashes in front does not lead to another host', async ({ host }) => {
  const headers = { Host: 'handbook.example' };
  const address = `/${host.place.build.base}de/guides/caching`;
  const { location = '' } = (await host.askOrigin(address, { headers })).headers;
  expect(new URL(location, 'http://handbook.example').host).toBe('handbook.example');
});

test('a part of a picture is sent to whoever asks for a part', async ({ host }) => {
  const file = 'og/de/guides/caching.png';
  const answer = await host.ask(file, { headers: { Range: 'bytes=8-15' } });
  expect(answer.status).toBe(206);
  expect(answer.body.equals(host.read(file).subarray(8, 16))).toBe(true);
});
