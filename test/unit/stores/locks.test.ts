import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { holdLock, isLockHeld, whenLockIsFree, withLock } from '../../../src/stores/locks.ts';
import { sharedLocks } from './support.ts';

/* What the tabs of a browser agree on by Web Locks, and browsers that have none or refuse them. */

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('where the browser has locks', () => {
  let locks: ReturnType<typeof sharedLocks>;

  beforeEach(() => {
    locks = sharedLocks();
    vi.stubGlobal('navigator', locks.navigator);
  });

  test('a change is made while nobody else can make one, and its outcome is handed on', async () => {
    const during = await withLock('a', () => locks.names());
    expect(during).toEqual(['a']);
    expect(locks.names()).toEqual([]);
  });

  test('a change waits for the one before it', async () => {
    const release = await holdLock('a');
    const changed = vi.fn();
    const change = withLock('a', changed);
    await vi.waitFor(() => {
      expect(locks.names()).toEqual(['a']);
    });
    expect(changed).not.toHaveBeenCalled();
    release?.();
    await change;
    expect(changed).toHaveBeenCalledTimes(1);
  });

  test('what a change throws is thrown, and the lock is free again', async () => {
    const wrong = withLock('a', () => {
      throw new TypeError('bug');
    });
    await expect(wrong).rejects.toThrow('bug');
    expect(locks.names()).toEqual([]);
  });

  test('a tab that is stuck is not waited for longer than ten seconds', async () => {
    vi.useFakeTimers();
    await holdLock('a');
    const change = vi.fn(() => 'done');
    const changed = withLock('a', change);
    await vi.advanceTimersByTimeAsync(9_999);
    expect(change).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await expect(changed).resolves.toBe('done');
    expect(vi.getTimerCount()).toBe(0);
  });

  test('other tabs see a lock as long as it is held, and looking does not look like holding', async () => {
    await expect(isLockHeld('a')).resolves.toBe(false);
    const release = await holdLock('a');
    await expect(isLockHeld('a')).resolves.toBe(true);
    await expect(isLockHeld('b')).resolves.toBe(false);
    const freed = whenLockIsFree('a');
    release?.();
    await expect(freed).resolves.toBe(true);
    await expect(isLockHeld('a')).resolves.toBe(false);
  });

  test('who asks shares the lock, so that two who ask do not take each other for a holder', async () => {
    const { locks: manager } = locks.navigator;
    const asked = vi.spyOn(manager, 'request');
    await isLockHeld('a');
    await whenLockIsFree('a');
    expect(asked.mock.calls.map(([, options]) => options)).toEqual([
      { ifAvailable: true, mode: 'shared' },
      { mode: 'shared' },
    ]);
  });
});

const refuse = () => Promise.reject(new DOMException('no', 'SecurityError'));

describe.each([
  ['has no locks', {}],
  ['has not even a navigator', undefined],
  ['refuses them', { locks: { request: refuse } }],
])('where the browser %s', (_what, navigator) => {
  beforeEach(() => {
    vi.stubGlobal('navigator', navigator);
  });

  test('changes are made all the same, once', async () => {
    const change = vi.fn(() => 'done');
    await expect(withLock('a', change)).resolves.toBe('done');
    expect(change).toHaveBeenCalledTimes(1);
  });

  test('nobody can tell whether a page is alive, and nobody waits for ever', async () => {
    await expect(holdLock('a')).resolves.toBeUndefined();
    await expect(isLockHeld('a')).resolves.toBeUndefined();
    await expect(whenLockIsFree('a')).resolves.toBe(false);
  });
});
