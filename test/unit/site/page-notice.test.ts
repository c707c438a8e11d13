import { afterEach, describe, expect, test, vi } from 'vitest';
import { keepsEntries, reasonOf } from '../../../src/site/page/page-notice.ts';

const page = (build: string): string =>
  `<!DOCTYPE html><html data-build="${build}" lang="de"><head><script src="/_astro/a.js"></script>`;

describe('why a part of the page is missing', () => {
  test.each([
    ['the page of another build', 200, page('b2')],
    ['the page for unknown addresses of another build: the page was removed', 404, page('b2')],
  ])('the handbook was renewed if the host answers with %s', (_, status, answer) => {
    expect(reasonOf(status, answer, 'a1')).toBe('renewed');
  });

  test.each([
    ['the page as it is', 200, page('a1')],
    ['a login page', 200, '<!DOCTYPE html><html lang="en"><form>Sign in</form>'],
    ['an error page of its own', 404, '404 Not Found'],
    ['a text that speaks of builds', 200, '<html><p>&lt;html data-build="b2"&gt;</p>'],
  ])('nothing is known if the host answers with %s', (_, status, answer) => {
    expect(reasonOf(status, answer, 'a1')).toBe('incomplete');
  });

  test('the handbook does not answer if its host, or one before it, has failed', () => {
    expect(reasonOf(500, page('a1'), 'a1')).toBe('unavailable');
    expect(reasonOf(503, page('b2'), 'a1')).toBe('unavailable');
  });

  test('nothing is known on the live server, whose pages are of no build', () => {
    expect(reasonOf(200, '<html lang="de">', undefined)).toBe('incomplete');
  });
});

describe('entries are said to be kept', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  /** The session storage of a browser that has room for so many characters. */
  function storageWithRoomFor(length: number, kept: Readonly<Record<string, string>>) {
    const items: Record<string, string> = { ...kept };
    const methods = {
      setItem: (key: string, value: string) => {
        const used = Object.values({ ...items, [key]: value }).join('').length;
        if (used > length) throw new DOMException('', 'QuotaExceededError');
        items[key] = value;
      },
      removeItem: (key: string) => {
        Reflect.deleteProperty(items, key);
      },
      toJSON: () => items,
    };
    vi.stubGlobal('sessionStorage', methods);
    return items;
  }

  test('if the browser has room for them, and nothing is left of the question', () => {
    const items = storageWithRoomFor(1000, { draft: 'entries' });
    expect(keepsEntries()).toBe(true);
    expect(items).toEqual({ draft: 'entries' });
  });

  test('but not if its storage is full, or has room for a few characters only', () => {
    const items = storageWithRoomFor(110, { draft: 'x'.repeat(100) });
    expect(keepsEntries()).toBe(false);
    expect(items).toEqual({ draft: 'x'.repeat(100) });
  });

  test('and not if it denies storage', () => {
    vi.stubGlobal('sessionStorage', undefined);
    expect(keepsEntries()).toBe(false);
  });
});
