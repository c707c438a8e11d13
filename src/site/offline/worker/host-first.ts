import { Strategy, type StrategyHandler } from 'workbox-strategies';

/** How long the host may take until the kept copy is shown, in milliseconds. */
const PATIENCE = 3000;

/**
 * Answers with what the host says, but with the kept copy if it takes too long, fails (status 500
 * and above) or cannot be reached. Without a copy the host has all the time it needs.
 *
 * Workbox's own `NetworkFirst` takes an error of the host for an answer, and clones every answer for
 * its cache, which only installing fills here.
 */
export class HostFirst extends Strategy {
  protected async _handle(
    request: Request,
    handler: StrategyHandler,
  ): Promise<Response | undefined> {
    const answer = handler.fetch(request);
    const inTime = await Promise.race([answer.catch(() => undefined), pause()]);
    if (inTime && inTime.status < 500) return inTime;
    return (await handler.cacheMatch(request)) ?? answer;
  }
}

function pause(): Promise<undefined> {
  return new Promise((wake) => setTimeout(wake, PATIENCE, undefined));
}
