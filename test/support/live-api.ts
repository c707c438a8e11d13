import { randomUUID } from 'node:crypto';
import type { BrowserContext } from '@playwright/test';
import type { Faults } from './faults.ts';

/** The order API of the `live` project, as one reader's session has it. */
export class LiveApi {
  readonly #control: string;

  private constructor(control: string) {
    this.#control = control;
  }

  /** Signs the reader in: the API knows them by a cookie of its own origin. */
  static async signIn(context: BrowserContext, origin: string): Promise<LiveApi> {
    const session = randomUUID();
    await context.addCookies([{ name: 'session', value: session, url: origin }]);
    return new LiveApi(`${origin}/session/${session}`);
  }

  /** What goes wrong from now on; `{}` lets all go well. */
  async setFaults(faults: Faults): Promise<void> {
    await fetch(this.#control, { method: 'PUT', body: JSON.stringify(faults) });
  }

  /** The reader's orders as the API has them, newest first. */
  async orders(): Promise<readonly { readonly id: string }[]> {
    return (await (await fetch(this.#control)).json()) as readonly { readonly id: string }[];
  }
}
