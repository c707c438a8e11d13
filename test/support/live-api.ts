import { randomUUID } from 'node:crypto';
import type { BrowserContext } from '@playwright/test';
import type { Faults } from './faults.ts';

/** An order as the API keeps it. */
export interface TakenOrder {
  readonly id: string;
  /** Without the quotation marks of the header. */
  readonly idempotencyKey: string;
}

/** The order API of the `live` project, as one reader's session has it. */
export class LiveApi {
  readonly #control: string;

  private constructor(control: string) {
    this.#control = control;
  }

  /** Signs the reader in: the API knows them by a cookie of its own origin. */
  static async signIn(context: BrowserContext, origin: string): Promise<LiveApi> {
    const control = `${origin}/session/${randomUUID()}`;
    const cookie = await (await fetch(control, { method: 'POST' })).text();
    const [name = '', value = ''] = cookie.split('=');
    await context.addCookies([{ name, value, url: origin }]);
    return new LiveApi(control);
  }

  /** What goes wrong from now on; `{}` lets all go well. */
  async setFaults(faults: Faults): Promise<void> {
    await fetch(this.#control, { method: 'PUT', body: JSON.stringify(faults) });
  }

  /** The reader's orders as the API has them, newest first. */
  async orders(): Promise<readonly TakenOrder[]> {
    return (await (await fetch(this.#control)).json()) as readonly TakenOrder[];
  }
}
