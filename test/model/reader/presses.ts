import type { Button, ButtonName } from '../page/surface.ts';
import { HEARING } from '../faults/standing.ts';
import type { Clock } from '../world/clock.ts';
import type { DeedName } from './story.ts';
import type { OpenPage } from './tab.ts';
import type { Wishes } from './wishes.ts';

/** What a reader enters, presses and answers in pages, and what they mean by it. */
export class Presses {
  /** When and where the reader called an order off that waited for a connection, by key. */
  readonly calledOff = new Map<string, { readonly at: number; readonly page: OpenPage }>();
  readonly #clock: Clock;
  readonly #wishes: Wishes;
  readonly #isTheirs: (orderId: string, key: string) => boolean;
  readonly #givenUp = new Set<string>();
  readonly #restoredAt = new Map<string, number>();

  /** @param isTheirs Whether an order comes from the wish of the sending with that key. */
  constructor(clock: Clock, wishes: Wishes, isTheirs: (orderId: string, key: string) => boolean) {
    this.#clock = clock;
    this.#wishes = wishes;
    this.#isTheirs = isTheirs;
  }

  /** Does a deed that is done in a page; of several buttons with a name it presses one. */
  do(does: DeedName, page: OpenPage, place: number): void {
    switch (does) {
      case 'order':
      case 'settle':
      case 'look-up':
      case 'give-up':
      case 'cancel':
      case 'restore':
      case 'dismiss':
      case 'prepare-next':
        this.press(page, does, place);
        break;
      case 'recognise':
      case 'recognise none':
        this.answer(page, does === 'recognise none');
        break;
      case 'order twice':
        this.press(page, 'order');
        this.press(page, 'order');
        break;
      case 'enter 0':
      case 'enter 1':
      case 'enter 2':
        this.#enter(page, Number(does.at(-1)));
        break;
      default:
    }
  }

  /** One of the buttons that stand in notices and questions. */
  choose({ guide }: OpenPage, place: number): DeedName {
    if (guide.question()) return 'recognise';
    const names = guide.buttons().flatMap(({ name, key }) => (key === undefined ? [] : [name]));
    return names[place % names.length] ?? 'nothing';
  }

  /** Presses a button, if it is there; of several with that name the one at this place. */
  press(page: OpenPage, name: ButtonName, place = 0): void {
    const buttons = page.guide.buttons().filter((button) => button.name === name);
    const button = buttons[place % buttons.length];
    if (!button) return;
    this.#mean(page, button);
    page.guide.press(button);
  }

  /** Answers "is it this one?": with their order if it is there, unless they mean none. */
  answer(page: OpenPage, isNone = false): void {
    const question = page.guide.question();
    if (!question) return;
    const { key, orderIds } = question;
    const own = isNone ? undefined : orderIds.find((id) => this.#isTheirs(id, key));
    if (own === undefined) this.#givenUp.add(key);
    page.guide.answer(question, own);
  }

  /**
   * A page says that an order is not followed up: if the reader has said so too, the wish is over.
   * It is not yet when they press, because the order may have changed before the page looks.
   */
  hearGivenUp(key: string): void {
    if (this.#givenUp.delete(key)) this.#wishes.end(key);
  }

  #enter(page: OpenPage, configuration: number): void {
    if (!page.guide.buttons().some(({ name }) => name === 'order')) return;
    for (const said of page.guide.says()) {
      // A changed order is not sent by itself.
      if (said.says === 'waiting' && said.own) this.#callOff(page, said.key);
    }
    this.#wishes.enter(page.tab);
    page.guide.enter(configuration);
  }

  /** What pressing this button means to the reader. */
  #mean(page: OpenPage, { name, key = '' }: Button): void {
    const { guide, tab } = page;
    switch (name) {
      case 'order':
        if (guide.isUntouched()) this.#enter(page, 0);
        this.#wishes.press(tab, guide.configuration(), guide.warns());
        page.pressedAt = this.#clock.now;
        break;
      case 'settle':
        page.pressedAt = this.#clock.now;
        break;
      case 'prepare-next':
        tab.beginAnew();
        break;
      case 'give-up':
        this.#givenUp.add(key);
        break;
      case 'cancel':
        this.#callOff(page, key);
        break;
      case 'restore':
        this.#restore(page, key);
        break;
      default:
    }
  }

  /** What two tabs put into their fields at the same moment is there in the first of them alone. */
  #restore({ tab }: OpenPage, key: string): void {
    const { now } = this.#clock;
    const isTaken = now - (this.#restoredAt.get(key) ?? -Infinity) <= HEARING;
    if (isTaken) return;
    this.#restoredAt.set(key, now);
    this.calledOff.delete(key);
    this.#wishes.restore(tab, key);
  }

  #callOff(page: OpenPage, key: string): void {
    this.calledOff.set(key, { at: this.#clock.now, page });
  }
}
