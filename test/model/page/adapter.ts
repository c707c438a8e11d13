import type { PageView, Sending, SendingNotice } from '#sending';
import { caching as offer } from '../../unit/order/offers.ts';
import type { PageModules } from './bundle.ts';
import type { Button, ButtonName, GuidePage, Question, Statement } from './surface.ts';

/*
 * The one file that knows the site: what the islands of steps 9 and 10 do with the stores, and what
 * they say. Whoever changes `src/stores` or the islands that use it changes this file with it.
 */

const service = offer.service;
const configurations = offer.nodeSizes.slice(0, 3).map(({ id }) => id);
const acceptedDocuments = offer.documents.map(({ id, version }) => `${id}@${version}`);
const trustedSources = [{ id: '1', cidr: '203.0.113.7' }];

/** Milliseconds between two looks of a page at the clock, as in `useNow`. */
const LOOKS_EVERY = 5000;

/**
 * Opens the guide in a page: what stands in it follows from what the browser has stored.
 *
 * @param now The present, in milliseconds since the epoch.
 */
export function openGuide(modules: PageModules, now: () => number): GuidePage {
  const { draftStore, issuesStore, sendingsStore, submissionStore } = modules;
  const $draft = draftStore(service);
  const $issues = issuesStore(service);
  const $sendings = sendingsStore(service);
  const $submission = submissionStore(service);
  // As islands do: only a store that is listened to follows the other tabs.
  for (const $store of [$draft, $issues, $sendings, $submission]) $store.listen(() => {});
  const draft = () => modules.completeDraft($draft.get(), offer);
  const view = viewOf(modules, now);

  /** The key under which the API has refused what stands at the fields. */
  let refusedKey = '';
  let question: Question | undefined;
  void modules.resumeSending(service);

  /** The order that stands in the place of the form. */
  const placedId = (): string | undefined => {
    const { orderId, preparing } = $submission.get();
    return view().placed?.orderId ?? (preparing ? undefined : orderId);
  };
  const order = async (): Promise<void> => {
    if (draft().acceptedDocuments.length === 0) modules.changeDraft(service, { acceptedDocuments });
    const request = JSON.stringify(modules.toOrderRequest(draft(), offer));
    if ((await modules.placeOrder(service, draft(), offer)) !== 'rejected') return;
    refusedKey = modules.idempotencyKeyFor($submission.get().draftId ?? '', request);
  };
  /** The sending of a notice, as the reader sees it. */
  const noticed = (key: string): Sending | undefined =>
    view().notices.find(({ sending }) => sending.key === key)?.sending;
  const lookUp = async (key: string): Promise<void> => {
    try {
      const { orders } = await modules.lookUpSending(service, key);
      question = { key, orderIds: orders.map(({ id }) => id) };
    } catch (error) {
      if (!(error instanceof modules.OrderApiError)) throw error;
    }
  };
  const forget = (key: string): void => {
    const sending = noticed(key);
    if (sending) void modules.forgetSending(sending);
  };
  const actions: Readonly<Record<ButtonName, (key: string) => void>> = {
    order: () => void order(),
    'prepare-next': () => {
      modules.prepareNextOrder(service);
    },
    settle: (key) => void modules.settleSending(service, key),
    'look-up': (key) => void lookUp(key),
    'give-up': forget,
    cancel: forget,
    dismiss: forget,
    restore: (key) => {
      const sending = noticed(key);
      if (sending) void modules.restoreSending(sending);
    },
  };

  return {
    says() {
      const { orderId } = $submission.get();
      const { sending, notices, givenUp } = view();
      const placed = placedId();
      const left = givenUp.map(({ key }): Statement => ({ says: 'given-up', key, own: false }));
      if (placed !== undefined) {
        return [{ says: 'placed', orderId: placed }, ...notices.map(statementOf), ...left];
      }
      const said = [...sending, ...notices.map(statementOf)];
      if ($issues.get().refusal && $issues.get().issues.length > 0) {
        said.push({ says: 'refused', key: refusedKey, own: true });
      }
      if (orderId !== undefined) said.push({ says: 'follows', orderId });
      return [...said, ...left];
    },
    warns() {
      const { memoryOnly, notShared } = modules.$storageStatus.get();
      return memoryOnly || notShared;
    },
    isUntouched: () => $draft.get().trustedSources === undefined,
    configuration: () => draft().nodeSize,
    buttons() {
      const first: Button = { name: placedId() === undefined ? 'order' : 'prepare-next' };
      const ofNotices = view().notices.flatMap(({ sending: { key }, actions: names }) =>
        names.map((name): Button => ({ name, key })),
      );
      return [first, ...ofNotices];
    },
    question() {
      const isThere = view().notices.some(
        ({ sending, actions: names }) => sending.key === question?.key && names.includes('look-up'),
      );
      if (!isThere) question = undefined;
      return question;
    },
    enter(configuration) {
      const nodeSize = configurations[configuration % configurations.length] ?? '';
      modules.changeDraft(service, { nodeSize, acceptedDocuments, trustedSources });
    },
    press({ name, key = '' }) {
      actions[name](key);
    },
    answer({ key }, orderId) {
      question = undefined;
      if (orderId === undefined) forget(key);
      else void modules.recogniseOrder(service, key, orderId);
    },
  };
}

/** What a page says by the records, looked at anew only when something has changed. */
function viewOf(
  { pageView, sendingsAt, sendingsStore, submissionStore }: PageModules,
  now: () => number,
): () => PageView & { readonly sending: readonly Statement[] } {
  let known: ReturnType<typeof look> | undefined;
  const look = (at: number) => {
    const sendings = sendingsStore(service).get();
    const { draftId } = submissionStore(service).get();
    const view = pageView(sendings, draftId, at);
    // The button is busy with what is on its way and has no notice of its own.
    const sending = Object.values(sendingsAt(sendings, at))
      .filter(({ state }) => view.busy && state === 'sending')
      .filter(({ key }) => !view.notices.some((notice) => notice.sending.key === key))
      .map(({ key }): Statement => ({ says: 'sending', key, own: true }));
    return { ...view, sending, from: { at, sendings, draftId } };
  };
  return () => {
    const at = Math.floor(now() / LOOKS_EVERY) * LOOKS_EVERY;
    const isSame =
      known?.from.at === at &&
      known.from.sendings === sendingsStore(service).get() &&
      known.from.draftId === submissionStore(service).get().draftId;
    return isSame && known ? known : (known = look(at));
  };
}

function statementOf({ title, own, sending: { key } }: SendingNotice): Statement {
  return { says: title === 'unsent' ? 'not-sent' : title, key, own };
}
