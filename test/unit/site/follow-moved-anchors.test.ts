import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followMovedAnchors } from '../../../src/site/page/follow-moved-anchors.ts';

const moved = JSON.stringify([['size', '/de/guides/caching/#node-size']]);
const replace = vi.fn();
let events = new EventTarget();

function openAt(hash: string) {
  vi.stubGlobal(
    'window',
    Object.assign(events, {
      location: { hash, search: '?from=mail', origin: 'https://docs.example', replace },
    }),
  );
  followMovedAnchors(moved);
}

beforeEach(() => {
  events = new EventTarget();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a link to a renamed anchor is led on, when the page opens and when it is followed there', () => {
  openAt('#size');
  expect(replace).toHaveBeenCalledExactlyOnceWith(
    new URL('https://docs.example/de/guides/caching/?from=mail#node-size'),
  );
  events.dispatchEvent(new Event('hashchange'));
  expect(replace).toHaveBeenCalledTimes(2);
});

test.each(['', '#node-size', '#__proto__', '#constructor', '#%E0'])(
  'any other fragment is left alone: %s',
  (hash) => {
    openAt(hash);
    expect(replace).not.toHaveBeenCalled();
  },
);
