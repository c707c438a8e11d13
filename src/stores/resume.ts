import { RESUMES_WITHIN, type Sending } from '#sending';
import { settleSending } from './send.ts';
import { forgetUnreadable, isOwn, record, sendingsStore } from './sendings.ts';
import { followPlaced } from './submission.ts';
import { isTryAlive, isTryOfThisPage, type Sender, whenTryIsOver } from './tries.ts';

/**
 * What a page of a service begins with: it finds out which pages are gone that were sending, or
 * waiting to send; and goes on with a sending that a reload of this very tab has interrupted a
 * moment ago. Any other is left to the reader.
 */
export async function resumeSending(service: string, client?: Sender): Promise<void> {
  followSendings(service);
  forgetUnreadable(service);
  if (!isReloaded()) return;
  for (const sending of Object.values(sendingsStore(service).get())) {
    if (sending.state !== 'sending' || !isOwn(sending)) continue;
    const { id = '', startedAt = 0 } = sending.tries.findLast(({ inDoubt }) => !inDoubt) ?? {};
    // Where nobody can tell, the page may be alive, in the tab that this one was duplicated from.
    if (isTryOfThisPage(id) || (await isTryAlive(id)) !== false) continue;
    await record(service, sending.key, { type: 'abandoned', at: Date.now(), holder: id });
    if (Date.now() - startedAt < RESUMES_WITHIN) await settleSending(service, sending.key, client);
  }
}

/** Whether the reader has loaded the page anew: it was not opened, restored, or come back to. */
function isReloaded(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return (navigation as PerformanceNavigationTiming | undefined)?.type === 'reload';
}

/** Takes over what becomes of this draft's order in any tab, and learns which pages are gone. */
function followSendings(service: string): void {
  if (followedServices.has(service)) return;
  followedServices.add(service);
  sendingsStore(service).subscribe((sendings) => {
    for (const sending of Object.values(sendings)) {
      if (sending.state === 'placed' && isOwn(sending)) followPlaced(service, sending);
      for (const holder of holdersOf(sending)) void followHolder(service, sending.key, holder);
    }
  });
}

const followedServices = new Set<string>();
const followedHolders = new Set<string>();

/** Learns when the page that sends, or waits to, is gone. Where nobody can tell, time does. */
async function followHolder(service: string, key: string, holder: string): Promise<void> {
  if (isTryOfThisPage(holder) || followedHolders.has(holder)) return;
  followedHolders.add(holder);
  if (!(await whenTryIsOver(holder))) return;
  await record(service, key, { type: 'abandoned', at: Date.now(), holder });
}

function holdersOf(sending: Sending): readonly string[] {
  if (sending.state === 'waiting') return [sending.holder];
  if (sending.state !== 'sending') return [];
  return sending.tries.filter(({ inDoubt }) => !inDoubt).map(({ id }) => id);
}
