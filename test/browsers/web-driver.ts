/**
 * The commands of W3C WebDriver that the tests give (https://www.w3.org/TR/webdriver2/), whichever
 * way they travel: WebKit takes them by HTTP, Firefox by its own protocol.
 */

/** The path of a command below `/session/{id}`, and what Firefox calls it. */
export const COMMANDS = {
  navigateTo: { method: 'POST', path: '/url', firefox: 'WebDriver:Navigate' },
  name: {
    method: 'GET',
    path: '/element/{id}/computedlabel',
    firefox: 'WebDriver:GetComputedLabel',
  },
  click: { method: 'POST', path: '/element/{id}/click', firefox: 'WebDriver:ElementClick' },
  type: { method: 'POST', path: '/element/{id}/value', firefox: 'WebDriver:ElementSendKeys' },
  run: { method: 'POST', path: '/execute/sync', firefox: 'WebDriver:ExecuteScript' },
  resize: { method: 'POST', path: '/window/rect', firefox: 'WebDriver:SetWindowRect' },
  takePicture: { method: 'GET', path: '/screenshot', firefox: 'WebDriver:TakeScreenshot' },
} as const;

export type Command = keyof typeof COMMANDS;

/** `id` is that of the element that the command is about. */
export type Parameters = Readonly<Record<string, unknown>>;

/** A browser that has been started, with a session in it. */
export interface RunningBrowser {
  /**
   * Gives a command and resolves with the value of its answer.
   *
   * @throws Error with what the browser says, if it cannot
   */
  readonly give: (command: Command, parameters?: Parameters) => Promise<unknown>;
  /** Ends it and everything that was started for it. */
  readonly stop: () => Promise<void>;
}

/** How WebDriver writes a reference to an element (section 12.2 of the standard). */
const ELEMENT_KEY = 'element-6066-11e4-a52e-4f735466cecf';

type Reference = Readonly<Record<typeof ELEMENT_KEY, string>>;

/** The ids of the elements in an answer. */
export function elementIds(answer: unknown): readonly string[] {
  return (answer as readonly Reference[]).map((reference) => reference[ELEMENT_KEY]);
}

/** The element as an argument of a script. */
export function reference(id: string): Reference {
  return { [ELEMENT_KEY]: id };
}
