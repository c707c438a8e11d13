import { type DraftChanges, draftFromRequest, type OrderRequest } from '#order';
import { parseSource } from '#sources';
import { changeDraft, draftStore } from './draft.ts';
import { clearIssues } from './issues.ts';
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
 * Lets the reader prepare another order from what is entered. The consent is taken back: it was
 * given for the order that was placed.
 */
export function prepareNextOrder(service: string): void {
  changeDraft(service, { acceptedDocuments: [] });
  startNewOrder(service);
  clearIssues(service);
}

/** What was entered, written one way; the consent is left out: it is given anew with each order. */
function comparable(changes: DraftChanges): Readonly<Record<string, unknown>> {
  const sources = changes.trustedSources?.map(({ cidr }) => cidr.trim()).filter(Boolean) ?? [];
  return {
    ...changes,
    acceptedDocuments: [],
    trustedSources: undefined,
    ...(sources.length > 0 && {
      trustedSources: sources.map((cidr) => {
        const parsed = parseSource(cidr);
        return parsed.ok ? parsed.source.cidr : cidr;
      }),
    }),
  };
}
