import type { Tab } from './tab.ts';

/** One order that a reader wants. Whatever is pressed, reloaded and tried again, it is one. */
export interface Wish {
  readonly number: number;
  /** The tab in which it was first pressed. */
  readonly tab: Tab;
  /** The reader was told of its order, or has given it up. */
  isOver: boolean;
}

/**
 * Which press of the order button belongs to which wish. The same configuration under the same
 * lineage is the same wish, in whatever tab; a changed one in the same tab too, until the reader
 * prepares another order there. What was given up is over.
 */
export class Wishes {
  readonly #byDraft = new Map<string, Wish>();
  readonly #byKey = new Map<string, Wish>();
  #count = 0;

  /** Something is entered: from now on the draft has a name, which its duplicates have too. */
  enter(tab: Tab): void {
    tab.lineage ??= `lineage ${++this.#count}`;
  }

  /**
   * The reader presses the order button.
   *
   * @param isForgetful Whether the browser keeps nothing: then each page is on its own.
   */
  press(tab: Tab, configuration: string, isForgetful: boolean): Wish {
    this.enter(tab);
    const draft = `${isForgetful ? `${tab.lineage} in ${tab.name}` : tab.lineage}|${configuration}`;
    const wish = this.#sameDraft(draft) ?? this.#continued(tab, isForgetful) ?? this.#begin(tab);
    this.#byDraft.set(draft, wish);
    tab.wish = wish;
    return wish;
  }

  /** What was not sent in time is put into the fields of a tab: to order it there is the same wish. */
  restore(tab: Tab, key: string): void {
    tab.lineage = `lineage ${++this.#count}`;
    tab.wish = this.#byKey.get(key) ?? this.#begin(tab);
  }

  /** A page sends an order: if nobody has before, the key belongs to the wish of its tab. */
  sent(key: string, tab: Tab): void {
    if (!this.#byKey.has(key)) this.#byKey.set(key, this.#current(tab));
  }

  /**
   * A page says that its own order is on its way, or waits to be sent. If the wish that it belonged
   * to is over, it was pressed anew.
   *
   * @param isForgetful Whether the browser keeps nothing of it: then each page is on its own.
   */
  isUnderWay(key: string, tab: Tab, isForgetful: boolean): void {
    const known = this.#byKey.get(key);
    if (known && !known.isOver && (known === tab.wish || !isForgetful)) return;
    this.#byKey.set(key, this.#current(tab));
  }

  /** The reader does not follow the order with this key up any more. */
  end(key: string): void {
    const wish = this.#byKey.get(key);
    if (wish) wish.isOver = true;
  }

  of(key: string): Wish | undefined {
    return this.#byKey.get(key);
  }

  #sameDraft(draft: string): Wish | undefined {
    const wish = this.#byDraft.get(draft);
    return wish?.isOver ? undefined : wish;
  }

  #continued({ wish, name }: Tab, isForgetful: boolean): Wish | undefined {
    if (!wish || wish.isOver) return undefined;
    return isForgetful && wish.tab.name !== name ? undefined : wish;
  }

  /** What was given up between the press and the sending is not what is sent now. */
  #current(tab: Tab): Wish {
    if (!tab.wish || tab.wish.isOver) tab.wish = this.#begin(tab);
    return tab.wish;
  }

  #begin(tab: Tab): Wish {
    return { number: ++this.#count, tab, isOver: false };
  }
}
