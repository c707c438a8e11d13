import { draftIdOfKey } from '#api';
import { type DraftChanges, draftFromRequest, type OrderRequest } from '#order';
import type { Sending } from '#sending';
import { cleanNote, parseSource, trimInvisible, type SourceEntry } from '#sources';
import { changeDraft, draftStore } from './draft.ts';
import { clearIssues } from './issues.ts';
import { updateSendings } from './sendings.ts';
import { startNewOrder } from './submission.ts';

/** Whether the reader has entered anything for the service that `orderAgain` would replace. */
export function hasOtherDraft(configuration: OrderRequest): boolean {
  const entered = comparable(draftStore(configuration.service).get());
  const wanted = comparable(draftFromRequest(configuration));
  return Object.entries(entered).some(
    ([part, value]) =>
      value !== undefined && JSON.stringify(value) !== JSON.stringify(wanted[part]),
  );
}

/**
 * Puts the configuration of an order into the draft of its service, to be ordered once more. The
 * next sending gets a key of its own: it is a new order.
 */
export function orderAgain(configuration: OrderRequest): void {
  draftStore(configuration.service).set(draftFromRequest(configuration));
  startNewOrder(configuration.service);
  clearIssues(configuration.service);
}

/**
 * Puts an order that was not sent while it could be back into the draft of its service, and forgets
 * the sending. The draft keeps the name that it was sent under: in whichever tab it is
 * ordered now, it is one order.
 */
export async function restoreSending({
  service,
  key,
}: Pick<Sending, 'service' | 'key'>): Promise<void> {
  let request: OrderRequest | undefined;
  await updateSendings(service, (present, at) => {
    const sending = present[key];
    // Another tab may have restored it already.
    if (sending?.state !== 'missed') return [];
    ({ request } = sending);
    return [[key, { type: 'discarded', at, seen: 'missed' }]];
  });
  if (!request) return;
  draftStore(service).set(draftFromRequest(request));
  startNewOrder(service, draftIdOfKey(key));
  clearIssues(service);
}

/**
 * Lets the reader prepare another order from what is entered. The consent is taken back: it was
 * given for the order that was placed.
 */
export function prepareNextOrder(service: string): void {
  changeDraft(service, { acceptedDocuments: [] });
  startNewOrder(service);
  clearIssues(service);
}

/**
 * What was entered, written one way. What the reader agrees to is left out, the documents and the
 * number of addresses: both are confirmed again with each order.
 */
function comparable(changes: DraftChanges): Readonly<Record<string, unknown>> {
  const { storageGb, trustedSources = [] } = changes;
  return {
    ...changes,
    storageGb: storageGb === undefined ? undefined : trimInvisible(storageGb),
    trustedSources: comparableSources(trustedSources),
    acceptedDocuments: undefined,
    confirmedAddresses: undefined,
  };
}

/** Undefined where nothing is entered. A note counts, also in a row that has no address yet. */
function comparableSources(
  rows: readonly SourceEntry[],
): readonly (readonly [cidr: string, note: string])[] | undefined {
  const entered = rows
    .map(({ cidr, note }) => [canonical(cidr), cleanNote(note)] as const)
    .filter(([cidr, note]) => cidr !== '' || note !== '');
  return entered.length > 0 ? entered : undefined;
}

function canonical(cidr: string): string {
  const parsed = parseSource(cidr);
  return parsed.ok ? parsed.source.cidr : trimInvisible(cidr);
}
