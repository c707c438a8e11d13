import { runInNewContext } from 'node:vm';
import { describe, expect, test, vi } from 'vitest';
import {
  neededFeatures,
  oldBrowserScript,
} from '../../../src/components/old-browser/needed-features.ts';

/** A page in a browser that runs the script, with live parts or without. */
function pageIn(
  change: string,
  { isDemo = true, isModern = true, hasParts = true, hasElements = true } = {},
) {
  const notice = { hidden: true };
  const define = vi.fn();
  let ready = (): void => {};
  const script = isModern ? { noModule: false } : {};
  const globals = {
    URL: { canParse: () => true },
    Headers: class {
      getSetCookie() {
        return [];
      }
    },
    HTMLElement: EventTarget,
    document: {
      createElement: () => script,
      documentElement: { setAttribute: vi.fn() },
      addEventListener: (_name: string, listener: () => void) => (ready = listener),
      querySelector: (selector: string) => (selector === '.notice' ? notice : hasParts ? {} : null),
    },
    ...(hasElements && { customElements: { define } }),
  };
  const code = oldBrowserScript(neededFeatures({ isDemo }), '.notice');
  runInNewContext(`globalThis.window = globalThis; ${change}; ${code}`, globals);
  ready();
  const { setAttribute } = globals.document.documentElement;
  return { notice, define, isMarked: setAttribute.mock.calls.length > 0 };
}

test('a browser that has everything is left alone', () => {
  const { notice, define, isMarked } = pageIn('');
  expect({ isMarked, ...notice }).toEqual({ isMarked: false, hidden: true });
  expect(define).not.toHaveBeenCalled();
});

describe('a browser is told that it is too old, and no part comes alive, if it lacks', () => {
  test.each([
    'Array.prototype.at',
    'Object.hasOwn',
    'Array.prototype.findLast',
    'Array.prototype.toReversed',
    'Array.prototype.toSorted',
    'URL.canParse',
    'Promise.withResolvers',
    'Headers.prototype.getSetCookie',
    'Headers',
  ])('%s', (name) => {
    const { notice, define, isMarked } = pageIn(`delete ${name}`);
    expect({ isMarked, ...notice }).toEqual({ isMarked: true, hidden: false });
    expect(define).toHaveBeenCalledWith('astro-island', expect.any(Function));
  });

  test('modules, and with them most of what came since 2015', () => {
    const { notice, isMarked } = pageIn('', { isModern: false, hasElements: false });
    expect({ isMarked, ...notice }).toEqual({ isMarked: true, hidden: false });
  });
});

test('what only the demo needs keeps nobody from placing a real order', () => {
  const { notice } = pageIn('delete Promise.withResolvers', { isDemo: false });
  expect(notice.hidden).toBe(true);
});

test('a page without live parts says nothing', () => {
  const { notice } = pageIn('delete Object.hasOwn', { hasParts: false });
  expect(notice.hidden).toBe(true);
});
