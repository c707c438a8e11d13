import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from '@playwright/test';
import { elementIds, reference, type RunningBrowser } from './web-driver.ts';

/** What can have the role, so that not every element of a page has to be asked. */
const CANDIDATES = {
  button: 'button, [role=button]',
  checkbox: 'input[type=checkbox]',
  combobox: 'select',
  group: 'fieldset, [role=group]',
  heading: 'h1, h2, h3, h4',
  link: 'a[href]',
  radio: 'input[type=radio]',
  row: 'tr',
  textbox: 'textarea, input:not([type]), input[type=text], input[type=search]',
} as const;

type Role = keyof typeof CANDIDATES;

/** The key, as WebDriver writes it (section 17.4.2 of the standard). */
const ENTER = '\uE007';

/** Widths at which pictures are taken, in px: a desktop and a phone. */
const WIDTHS = [1280, 390] as const;
const HEIGHT = 900;

/** Somebody who reads and orders, by the roles and names that the engine gives to what is shown. */
export class Reader {
  readonly #browser: RunningBrowser;
  readonly #origin: string;
  readonly #pictures: string;
  #pictureCount = 0;

  /**
   * @param origin with `/` at its end
   * @param pictures folder that they are put into
   */
  constructor(browser: RunningBrowser, origin: string, pictures: string) {
    this.#browser = browser;
    this.#origin = origin;
    this.#pictures = pictures;
  }

  /** Opens an address, relative to the handbook's, in a window as wide as a desktop. */
  async open(address: string): Promise<void> {
    await this.#resize(WIDTHS[0]);
    await this.#browser.give('navigateTo', { url: new URL(address, this.#origin).href });
  }

  /** Clicks on what has the role and the name, as soon as it is there. */
  async click(role: Role, name: string | RegExp): Promise<void> {
    await this.#onceThere(role, name, (id) => this.#clickOn(id));
  }

  /** Replaces the text of a field by typing. */
  async fill(name: string | RegExp, text: string): Promise<void> {
    await this.#onceThere('textbox', name, async (id) => {
      await this.#toMiddle(id);
      await this.run('element.focus(); element.select()', { id });
      await this.#browser.give('type', { id, text: text.replaceAll('\n', ENTER) });
    });
  }

  /** Chooses an option by its text. */
  async choose(name: string | RegExp, option: string): Promise<void> {
    await this.#onceThere('combobox', name, async (id) => {
      const options = await this.run(
        'return [...element.options].filter(({ text }) => text.trim() === argument)',
        { id, argument: option },
      );
      const [found] = elementIds(options);
      if (found === undefined) throw new Error(`No option ${option}`);
      await this.#browser.give('click', { id: found });
    });
  }

  /** Waits until it is there. */
  async find(role: Role, name: string | RegExp): Promise<void> {
    await this.#onceThere(role, name, async () => {});
  }

  /** The text of a field, or whether it is checked. */
  async valueOf(role: Role, name: string | RegExp): Promise<unknown> {
    return this.#onceThere(role, name, (id) =>
      this.run('return argument ? element.checked : element.value', {
        id,
        argument: role === 'radio' || role === 'checkbox',
      }),
    );
  }

  /** Whether nothing with this role is shown. */
  async seesNo(role: Role): Promise<boolean> {
    return (await this.#shown(role)).length === 0;
  }

  /** Waits until the text is shown. */
  async read(text: string | RegExp): Promise<void> {
    const fits = async (): Promise<boolean> => {
      const shown = String(await this.run('return document.body.innerText'));
      return typeof text === 'string' ? shown.includes(text) : text.test(shown);
    };
    await expect.poll(fits, { message: `the page says “${String(text)}”` }).toBe(true);
  }

  /** Buttons, links, radios and boxes in whose names two words are one that are shown as two. */
  async gluedNames(): Promise<readonly string[]> {
    const found = (await this.run(TEXTS_OF_CONTROLS)) as readonly (readonly [unknown, string])[];
    const glued: string[] = [];
    for (const [element, text] of found) {
      const words = text.trim().split(/\s+/u);
      const pairs = words.slice(1).map((word, index) => `${words[index] ?? ''}${word}`);
      const [id = ''] = elementIds([element]);
      const name = await this.#nameOf(id);
      if (pairs.some((pair) => name.includes(pair))) glued.push(name);
    }
    return glued;
  }

  async address(): Promise<string> {
    return String(await this.run('return location.href'));
  }

  /** Runs a script in the page; it knows `element` and `argument`. */
  async run(
    script: string,
    { id, argument = null }: { readonly id?: string; readonly argument?: unknown } = {},
  ): Promise<unknown> {
    return this.#browser.give('run', {
      script: `const [element, argument] = arguments; ${script}`,
      args: [id === undefined ? null : reference(id), argument],
    });
  }

  /** Shows the page as it would be printed: WebKit's driver does not print. */
  async printOnScreen(): Promise<void> {
    await this.run(PRINT_ON_SCREEN);
  }

  /**
   * Takes a picture at each width; there, too, the page must fit.
   *
   * @param part name of the group that is looked at, if it is not what is in view
   */
  async takePictures(name: string, part?: string): Promise<void> {
    this.#pictureCount += 1;
    for (const width of WIDTHS.toReversed()) {
      await this.#resize(width);
      if (part !== undefined) await this.#onceThere('group', part, (id) => this.#toMiddle(id));
      const file = join(this.#pictures, `${this.#pictureCount}-${name}-${width}.png`);
      mkdirSync(dirname(file), { recursive: true });
      const picture = await this.#browser.give('takePicture');
      writeFileSync(file, Buffer.from(String(picture), 'base64'));
      expect.soft(await this.run(FAULTS_OF_LAYOUT), `${name} at ${width} px`).toEqual([]);
    }
  }

  /** Does something with what has the role and the name; again while the page still changes. */
  async #onceThere<Result>(
    role: Role,
    name: string | RegExp,
    act: (id: string) => Promise<Result>,
  ): Promise<Result> {
    let result: Result | undefined;
    await expect(async () => {
      const names: string[] = [];
      for (const id of await this.#shown(role)) {
        const itsName = await this.#nameOf(id);
        names.push(itsName);
        if (typeof name === 'string' ? itsName !== name : !name.test(itsName)) continue;
        result = await act(id);
        return;
      }
      throw new Error(`No ${role} ${String(name)}; there are: ${names.join(', ')}`);
    }).toPass({ timeout: 30_000, intervals: [100, 250, 500] });
    return result as Result;
  }

  /** What is shown and may have the role, and does not wait for the page to come alive. */
  async #shown(role: Role): Promise<readonly string[]> {
    const shown = await this.run(
      `return [...document.querySelectorAll(argument)].filter(
        (one) => one.checkVisibility() && !one.matches(':disabled'))`,
      { argument: CANDIDATES[role] },
    );
    return elementIds(shown);
  }

  async #nameOf(id: string): Promise<string> {
    return String(await this.#browser.give('name', { id }));
  }

  async #clickOn(id: string): Promise<void> {
    await this.#toMiddle(id);
    await this.#browser.give('click', { id });
  }

  /** Away from bars at the edges, which would get the click. */
  async #toMiddle(id: string): Promise<void> {
    await this.run(`element.scrollIntoView({ block: 'center', behavior: 'instant' })`, { id });
  }

  async #resize(width: number): Promise<void> {
    await this.#browser.give('resize', { x: 0, y: 0, width, height: HEIGHT });
    await expect.poll(() => this.run('return innerWidth')).toBe(width);
    // Until it is drawn so.
    await this.run('return new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)))');
  }
}

/** Each with its text; those whose name is in one piece or comes from elsewhere are left out. */
const TEXTS_OF_CONTROLS = `
  const controls = document.querySelectorAll('button, a, input[type=radio], input[type=checkbox]');
  return [...controls]
    .filter((one) => one.checkVisibility() && !one.matches('[aria-label], [aria-labelledby], [title]'))
    .map((one) => [one, [...(one.labels?.length ? one.labels : [one])].map((part) => part.innerText).join(' ')])
    .filter(([one, text]) => (one.labels?.length || one.childElementCount) && /\\S\\s+\\S/.test(text));
`;

/** What is for paper holds on the screen, and the other way round. */
const PRINT_ON_SCREEN = `
  const swap = (media) => {
    if (/print/.test(media.mediaText)) media.mediaText = 'all';
    else if (/screen/.test(media.mediaText)) media.mediaText = 'not all';
  };
  const swapIn = (rules) => {
    for (const rule of rules) {
      if (rule.media) swap(rule.media);
      if (rule.styleSheet) swapIn(rule.styleSheet.cssRules);
      if (rule.cssRules) swapIn(rule.cssRules);
    }
  };
  for (const sheet of document.styleSheets) {
    swap(sheet.media);
    swapIn(sheet.cssRules);
  }
  dispatchEvent(new Event('beforeprint'));
`;

/** What no page may look like, whatever is on it. */
const FAULTS_OF_LAYOUT = `
  const faults = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) faults.push('wider than the window: ' + scrollWidth + ' px');
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const figure = /\\d+\\s?%/.exec(texts.currentNode.data);
    if (!figure) continue;
    const range = document.createRange();
    range.setStart(texts.currentNode, figure.index);
    range.setEnd(texts.currentNode, figure.index + figure[0].length);
    const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
    if (lines.size > 1) faults.push('in two lines: ' + figure[0]);
  }
  return faults;
`;
