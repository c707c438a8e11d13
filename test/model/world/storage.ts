/** Whether a browser keeps what pages store: it does, has no room for more, or denies it. */
export type StorageState = 'working' | 'full' | 'blocked';

/** What was changed in a storage; `null` for what was, or is, not there. */
export interface StorageChange {
  readonly key: string;
  readonly oldValue: string | null;
  readonly newValue: string | null;
}

/**
 * A storage as a page sees it, over the items that all pages share. As in a browser its items are
 * its own properties, and only these.
 *
 * @param isFull Whether there is no room for anything new; removing still works.
 * @param onChange Hears of each change, after it.
 */
export function openStorage(
  items: Map<string, string>,
  isFull: () => boolean,
  onChange: (change: StorageChange) => void = () => {},
): Storage {
  const change = (key: string, newValue: string | null): void => {
    const oldValue = items.get(key) ?? null;
    if (oldValue === newValue) return;
    if (newValue === null) items.delete(key);
    else items.set(key, newValue);
    onChange({ key, oldValue, newValue });
  };
  const methods: Storage = {
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem(key, value) {
      if (isFull()) throw new DOMException('The quota has been exceeded', 'QuotaExceededError');
      change(key, value);
    },
    removeItem(key) {
      change(key, null);
    },
    clear() {
      for (const key of [...items.keys()]) change(key, null);
    },
  };
  return new Proxy(methods, {
    ownKeys: () => [...items.keys()],
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  });
}
