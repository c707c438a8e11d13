import type { ServerResponse } from 'node:http';
import { describe, expect, test, vi } from 'vitest';
import { liveServer } from '../../../../src/site/hosting/live-server.ts';

const PATHS = ['', 'guides/caching/', 'ui/'];

/** What the live server answers; `astro` is the status that Astro would answer with. */
function answer(target: string, { base = '/', astro = 404, headers = {} } = {}) {
  const request: { url?: string; headers: Record<string, string> } = { url: target, headers };
  const sent: { status?: number; headers?: Record<string, string>; body?: string } = {};
  const response = {
    writeHead: (status: number, written: Record<string, string>) =>
      Object.assign(sent, { status, headers: written }),
    end: (body?: string) => Object.assign(sent, { body }),
  } as unknown as ServerResponse;
  let asked: string | undefined;
  const worker = () => Promise.resolve('removes itself');
  liveServer({ base, paths: PATHS, worker })(request, response, () => {
    asked = request.url;
    response.writeHead(astro, {});
  });
  return { ...sent, asked };
}

describe('the live server of authors', () => {
  test.each([
    ['/de/guides/caching', '/de/guides/caching/'],
    ['/guides/caching?a=1&b=%2F?', '/guides/caching/?a=1&b=%2F?'],
    ['/de', '/de/'],
  ])('leads %s to the address with the slash', (target, location) => {
    expect(answer(target)).toMatchObject({ status: 301, headers: { Location: location } });
  });

  test('does so under its base, and leaves other addresses to Astro', () => {
    const base = '/docs/';
    expect(answer('/docs/de', { base })).toMatchObject({ status: 301 });
    expect(answer('/de', { base }).asked).toBe('/de');
  });

  test.each(['/guides/caching/', '/ui/', '/guides/caching/?a=1'])(
    'answers %s, which is in no language, with status 200',
    (target) => {
      expect(answer(target).status).toBe(200);
    },
  );

  test.each(['/nowhere/', '/de/nowhere/', '/de/guides/caching/'])(
    'does not hide that Astro does not find %s',
    (target) => {
      expect(answer(target).status).toBe(404);
    },
  );

  test('passes on what is no mistake', () => {
    expect(answer('/guides/caching/', { astro: 500 }).status).toBe(500);
    expect(answer('/de/guides/caching/', { astro: 200 }).status).toBe(200);
  });

  test.each(['/%E0%A4%A', '/100%'])('answers %s with the page for unknown addresses', (target) => {
    expect(answer(target).asked).toBe('/404/');
  });

  test.each([
    ...['/llms.txt', '/de.md', '/de/guides/caching.md', '/sitemap-index.xml'],
    '/pagefind/pagefind.js',
  ])('says who has %s, which is made from the built pages', (target) => {
    expect(answer(target)).toMatchObject({ status: 404, asked: undefined });
    expect(answer(target).body).toBe(
      `${target} is made from the built pages: npm start has it, npm run dev does not.\n`,
    );
  });

  test.each(['/@vite/client', '/@fs/srv/README.md', '/_image?href=a', '/src/a.ts', '/robots.txt'])(
    'leaves %s to Astro',
    (target) => {
      expect(answer(target).asked).toBe(target);
    },
  );

  test('answers a browser that still has the worker of a built site with one that removes itself', async () => {
    const response = { writeHead: vi.fn(), end: vi.fn() };
    const worker = () => Promise.resolve('removes itself');
    const answers = liveServer({ base: '/docs/', paths: PATHS, worker });
    const request = { url: '/docs/sw.js', headers: { 'sec-fetch-dest': 'serviceworker' } };
    answers(request, response as unknown as ServerResponse, () => expect.unreachable());
    await vi.waitFor(() => {
      expect(response.end).toHaveBeenCalledExactlyOnceWith('removes itself');
    });
    expect(response.writeHead).toHaveBeenCalledExactlyOnceWith(200, {
      'Content-Type': 'text/javascript',
      'Cache-Control': 'no-cache',
    });
  });

  test('leaves what a page loads to Astro, whatever its name', () => {
    expect(answer('/node_modules/x', { headers: { 'sec-fetch-dest': 'script' } })).toMatchObject({
      asked: '/node_modules/x',
    });
  });
});
