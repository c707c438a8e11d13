/** Whether a browser keeps what pages store: it does, has no room for more, or denies it. */
export type StorageState = 'working' | 'full' | 'blocked';

/** What lies in a storage. */
export class Items extends Map<string, string> {
  #room = Infinity;

  /**
   * From now on there is no room for more, as when a quota is reached: a text can be replaced by one
   * that is no longer, or be put where another was removed.
   */
  fill(): void {
    this.#room = this.#length();
  }

  hasRoomFor(key: string, value: string): boolean {
    if (this.#room === Infinity) return true;
    const before = this.get(key);
    const growth = value.length + (before === undefined ? key.length : -before.length);
    return this.#length() + growth <= this.#room;
  }

  #length(): number {
    let length = 0;
    for (const [key, value] of this) length += key.length + value.length;
    return length;
  }
}

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
 * @param onChange Hears of each change, after it.
 */
export function openStorage(
  items: Items,
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
      if (!items.hasRoomFor(key, value)) {
        throw new DOMException('The quota has been exceeded', 'QuotaExceededError');
      }
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
