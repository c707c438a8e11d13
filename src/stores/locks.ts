/*
 * Web Locks (https://www.w3.org/TR/web-locks/), for what the tabs of a browser must not do at the
 * same moment. A page on plain http, an old browser and a page without storage have none: then
 * every call continues without them, and callers have to be correct without them too.
 */

function lockManager(): LockManager | undefined {
  return (globalThis.navigator as Partial<Navigator> | undefined)?.locks;
}

/** Milliseconds after which a tab no longer waits for another one's change. */
const lockTimeout = 10_000;

/** Does something while no other tab does anything under the same name. */
export async function withLock<T>(name: string, action: () => T): Promise<T> {
  let outcome: { readonly value: T } | { readonly error: unknown } | undefined;
  // A holder that takes longer than any change is stuck; then we do as without locks.
  const stuck = new AbortController();
  const timer = setTimeout(() => {
    stuck.abort();
  }, lockTimeout);
  try {
    await lockManager()?.request(name, { signal: stuck.signal }, () => {
      // Errors are rethrown outside: not every browser releases a lock whose holder throws.
      outcome = attempt(action);
    });
  } catch {
    // The browser refuses locks here, as it does where it blocks storage.
  } finally {
    clearTimeout(timer);
  }
  outcome ??= attempt(action);
  if ('error' in outcome) throw outcome.error;
  return outcome.value;
}

function attempt<T>(action: () => T): { readonly value: T } | { readonly error: unknown } {
  try {
    return { value: action() };
  } catch (error) {
    return { error };
  }
}

/**
 * Holds a lock until it is released or the page is gone, so that other tabs can see that the page
 * is alive.
 *
 * @returns Releases it; undefined if the browser gives no locks, so that nobody can see it.
 */
export async function holdLock(name: string): Promise<(() => void) | undefined> {
  let release = (): void => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const isHeld = await new Promise<boolean>((settle) => {
    const hold = (): Promise<void> => {
      settle(true);
      return released;
    };
    const refused = (): void => {
      settle(false);
    };
    const request = lockManager()?.request(name, hold);
    if (request) request.catch(refused);
    else refused();
  });
  return isHeld ? release : undefined;
}

/** Whether some page holds a lock; undefined if nobody can tell. */
export async function isLockHeld(name: string): Promise<boolean | undefined> {
  try {
    // Shared, so that who only asks does not look like who holds.
    const options = { ifAvailable: true, mode: 'shared' } as const;
    return await lockManager()?.request(name, options, (lock) => lock === null);
  } catch {
    return undefined;
  }
}

/** Waits until no page holds a lock any more. @returns whether that could be found out */
export async function whenLockIsFree(name: string): Promise<boolean> {
  try {
    const manager = lockManager();
    await manager?.request(name, { mode: 'shared' }, () => {});
    return manager !== undefined;
  } catch {
    return false;
  }
}
