import { describe, expect, test } from 'vitest';
import {
  compressed,
  decompressed,
  markedPage,
} from '../../../../src/site/offline/worker/kept-copy.ts';
import { isOwnCache } from '#kept/pages';

const page = '<!DOCTYPE html><html lang="de"><body>'.padEnd(10_000, 'Bestellhandbuch ');

function answer(status: number, headers: Record<string, string> = {}, url = ''): Response {
  const response = new Response(page, { status, headers });
  Object.defineProperty(response, 'url', { value: url });
  return response;
}

describe('a kept copy', () => {
  test('takes little room, and is what it was', async () => {
    const stored = compressed(answer(200));
    const copy = stored?.clone();
    expect((await copy?.arrayBuffer())?.byteLength).toBeLessThan(200);
    expect(stored && (await decompressed(stored).text())).toBe(page);
  });

  test('has the headers of the page, but none of how it was sent', () => {
    const stored = compressed(
      answer(200, {
        'Content-Security-Policy': "frame-ancestors 'none'",
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Encoding': 'br',
        'Content-Length': '1234',
        Vary: 'Accept-Encoding',
      }),
    );
    const headers = stored && decompressed(stored).headers;
    expect(Object.fromEntries(headers ?? [])).toEqual({
      'content-security-policy': "frame-ancestors 'none'",
      'content-type': 'text/html; charset=utf-8',
    });
  });

  test.each([
    [404, '/de/'],
    [500, '/de/'],
    [503, '/404.html'],
  ])('is not made of a failure: %s for %s', (status, path) => {
    expect(compressed(answer(status, {}, `https://docs.example${path}`))).toBeNull();
  });

  test.each(['/404.html', '/docs/404.html', '/404'])(
    'is made of the page for unknown addresses, also where hosts say 404 for it: %s',
    (path) => {
      expect(compressed(answer(404, {}, `https://docs.example${path}`))).not.toBeNull();
    },
  );

  test('says since when it is kept', async () => {
    const since = new Date('2026-11-28T09:30:00Z');
    const marked = await markedPage(answer(200), since, 404);
    expect(marked.status).toBe(404);
    expect(await marked.text()).toContain(
      '<html data-kept-since="2026-11-28T09:30:00.000Z" lang="de">',
    );
  });
});

test('a copy of which nobody knows the day does not name one', async () => {
  const marked = await markedPage(answer(200), undefined);
  expect(await marked.text()).toContain('<html data-kept-since="" lang="de">');
});

test('only caches of this very site are its own', () => {
  const scope = 'https://docs.example/';
  expect(isOwnCache(`handbook-precache-v2-${scope}`, scope)).toBe(true);
  expect(isOwnCache(`handbook-editions-${scope}`, scope)).toBe(true);
  expect(isOwnCache(`handbook-precache-v2-${scope}docs/`, scope)).toBe(false);
  expect(isOwnCache(`workbox-precache-v2-${scope}`, scope)).toBe(false);
});
