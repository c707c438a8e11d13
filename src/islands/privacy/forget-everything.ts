import { forget, isKept, kept, type Kept } from '#kept';
import { tellTabsToForget } from '#kept/tabs';
import { forgetPages, ownCaches } from '#kept/pages';
import { forgetSentOrder, sentOrders, type SentOrder } from '#stores';

/** A row of the table of what is kept, and what readers call it. */
export interface NamedRow extends Kept {
  readonly name: string;
  /** Whether only a demo keeps it. */
  readonly isOfDemo: boolean;
}

/** What the site keeps in this browser. */
export interface Contents {
  /** The rows of which anything is stored. */
  readonly rows: readonly NamedRow[];
  /** Whether pages are kept for reading without a network. */
  readonly pages: boolean;
  /** All orders that were sent. */
  readonly sent: readonly SentOrder[];
  /** Of these, those that are being sent or wait to be. */
  readonly underWay: readonly SentOrder[];
  /** Those of which nobody knows whether they were placed. */
  readonly inDoubt: readonly SentOrder[];
}

/** The rows whose records are removed one by one: an order in doubt must not be lost with the others. */
const SENT: readonly string[] = [kept.sending.prefix, kept.earlierSending.prefix];

/**
 * Looks at what is there now, of this tab and of all that the tabs share.
 *
 * @param scope the address of the site's base, which its service worker is registered for
 */
export async function lookAtKept(rows: readonly NamedRow[], scope: string): Promise<Contents> {
  const pages = (await ownCaches(scope)).length > 0;
  const orders = sentOrders();
  return {
    rows: rows.filter(isKept),
    pages,
    sent: orders,
    underWay: orders.filter(({ standing }) => standing === 'under-way'),
    inDoubt: orders.filter(({ standing }) => standing === 'in-doubt'),
  };
}

/**
 * Removes everything but the records of orders that are not settled, also what was entered in other
 * tabs: those reload themselves. Call it only while no order is under way. Never throws: what could
 * not be removed is still there at the next look.
 */
export async function forgetEverything(rows: readonly NamedRow[], scope: string): Promise<void> {
  forget(rows.filter(({ prefix }) => !SENT.includes(prefix)));
  forgetSentOrders('settled');
  await forgetKeptPages(scope);
  // Last: a page that reloads meanwhile would register the worker that is being removed.
  tellTabsToForget();
}

/** Removes the records of orders that stand so. */
export function forgetSentOrders(standing: SentOrder['standing']): void {
  sentOrders()
    .filter((order) => order.standing === standing)
    .forEach(forgetSentOrder);
}

async function forgetKeptPages(scope: string): Promise<void> {
  // Missing on a page that is not secure, whatever the types say.
  const workers = 'serviceWorker' in navigator ? navigator.serviceWorker : undefined;
  const registration = await workers?.getRegistration(scope).catch(() => undefined);
  if (registration?.scope === scope) {
    // One that is still being installed keeps on fetching.
    const { installing } = registration;
    installing?.addEventListener('statechange', () => void forgetPages(scope));
    await registration.unregister().catch(() => false);
  }
  await forgetPages(scope);
}
