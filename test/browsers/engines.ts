/** The engines beside Chromium's that readers use, each in a browser that Debian has. */
import type { Program } from '../support/programs.ts';
import { firefox } from './firefox.ts';
import type { RunningBrowser } from './web-driver.ts';
import { webkit } from './webkit.ts';

export interface Engine {
  /** Also the name of the Playwright project. */
  readonly name: string;
  /** What has to be installed. */
  readonly programs: readonly Program[];
  /**
   * Starts the browser without a screen.
   *
   * @param folder empty, for all that the browser keeps
   * @throws Error if it does not start, with what it has said
   */
  readonly start: (folder: string) => Promise<RunningBrowser>;
}

export const ENGINES: readonly Engine[] = [firefox, webkit];
