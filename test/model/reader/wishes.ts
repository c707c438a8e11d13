import type { Statement } from '../page/surface.ts';
import type { Tab } from './tab.ts';

/** One order that a reader wants. Whatever is pressed, reloaded and tried again, it is one. */
export interface Wish {
  readonly number: number;
  /** The tab in which it was first pressed. */
  readonly tab: Tab;
  /** The reader was told of its order, or has given it up. */
  isOver: boolean;
}

/** Who was told this has not got their order, as far as they know, and tries on. */
const STILL_WANTED: ReadonlySet<Statement['says'] | undefined> = new Set<Statement['says']>([
  'sending',
  'waiting',
  'not-sent',
  'refused',
  'unknown',
  'expired',
  'held',
]);

/**
 * Which press of the order button belongs to which wish. The same configuration under the same
 * lineage is the same wish, in whatever tab; a changed one too, while the reader knows of no order.
 * What was told as placed, and after which another was prepared, and what was given up, is over.
 */
export class Wishes {
  readonly #byDraft = new Map<string, Wish>();
  readonly #byKey = new Map<string, Wish>();
  #count = 0;

  /**
   * The reader presses the order button.
   *
   * @param isForgetful Whether the browser keeps nothing: then each page is on its own.
   */
  press(tab: Tab, configuration: string, isForgetful: boolean): Wish {
    tab.lineage ??= `lineage ${++this.#count}`;
    const draft = `${isForgetful ? `${tab.lineage} in ${tab.name}` : tab.lineage}|${configuration}`;
    const wish = this.#sameDraft(draft) ?? this.#continued(tab, isForgetful) ?? this.#begin(tab);
    this.#byDraft.set(draft, wish);
    tab.wish = wish;
    return wish;
  }

  /** An order has left a tab: its key belongs to the wish of whoever sends it first. */
  sent(key: string, tab: Tab): void {
    if (!this.#byKey.has(key)) this.#byKey.set(key, tab.wish ?? this.#begin(tab));
  }

  of(key: string): Wish | undefined {
    return this.#byKey.get(key);
  }

  #sameDraft(draft: string): Wish | undefined {
    const wish = this.#byDraft.get(draft);
    return wish?.isOver ? undefined : wish;
  }

  #continued({ wish, lastTold, name }: Tab, isForgetful: boolean): Wish | undefined {
    if (!wish || wish.isOver || !STILL_WANTED.has(lastTold)) return undefined;
    return isForgetful && wish.tab.name !== name ? undefined : wish;
  }

  #begin(tab: Tab): Wish {
    return { number: ++this.#count, tab, isOver: false };
  }
}
