import { Strategy, type StrategyHandler } from 'workbox-strategies';
import { Patience } from './patience.ts';

/**
 * Answers with what the host says, but with the kept copy if it takes too long, fails (status 500
 * and above) or cannot be reached. Without a copy the host has all the time it needs.
 *
 * Workbox's own `NetworkFirst` takes an error of the host for an answer, and clones every answer for
 * its cache, which only installing fills here.
 */
export class HostFirst extends Strategy {
  readonly #patience = new Patience();

  protected async _handle(
    request: Request,
    handler: StrategyHandler,
  ): Promise<Response | undefined> {
    const answer = handler.fetch(request);
    const asked = answer.then(
      (response) => {
        this.#patience.regain();
        return response;
      },
      () => undefined,
    );
    const first = await Promise.race([asked, pause(this.#patience.at(Date.now()))]);
    if (first === 'late') this.#patience.lose(Date.now());
    else if (first && first.status < 500) return first;
    return (await handler.cacheMatch(request)) ?? answer;
  }
}

function pause(milliseconds: number): Promise<'late'> {
  return new Promise((wake) => setTimeout(wake, milliseconds, 'late'));
}
