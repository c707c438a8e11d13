import { caching as offer } from '../../unit/order/offers.ts';
import type { Neighbour } from '../world/browser.ts';
import type { PageModules } from './bundle.ts';
import type { Button, GuidePage, Statement } from './surface.ts';

/*
 * The one file that knows the site: what the islands of step 9 do with the stores, and what they
 * say. Whoever changes `src/stores` or the islands that use it changes this file with it.
 */

const service = offer.service;
const configurations = offer.nodeSizes.slice(0, 3).map(({ id }) => id);
const acceptedDocuments = offer.documents.map(({ id, version }) => `${id}@${version}`);

/** Opens the guide in a page: what stands in it follows from what the browser has stored. */
export function openGuide(modules: PageModules, page: Neighbour): GuidePage {
  const { attemptStore, draftStore, issuesStore, sendingStore, submissionStore } = modules;
  const $attempt = attemptStore(service);
  const $sending = sendingStore(service);
  const $submission = submissionStore(service);
  const $issues = issuesStore(service);
  const $draft = draftStore(service);
  // As islands do: only a store that is listened to follows the other tabs.
  for (const $store of [$attempt, $sending, $submission, $issues, $draft]) $store.listen(() => {});

  /** The key of what this page has sent last. */
  let sent = '';

  const draft = () => modules.completeDraft($draft.get(), offer);
  const isPlaced = () => {
    const { orderId, preparing } = $submission.get();
    return orderId !== undefined && !preparing;
  };
  const openAttempt = () => {
    const { open } = $attempt.get();
    return open?.told ? open : undefined;
  };

  const settle = (): void => {
    sent = $attempt.get().open?.idempotencyKey ?? sent;
    void modules.settleAttempt(service);
  };
  const order = (): void => {
    if (draft().acceptedDocuments.length === 0) modules.changeDraft(service, { acceptedDocuments });
    if ($sending.get().state === 'sending') return;
    void modules.placeOrder(service, draft(), offer);
    // What has issues, or is held, is not sent.
    if ($sending.get().state !== 'sending') return;
    const request = JSON.stringify(modules.toOrderRequest(draft(), offer));
    sent = modules.idempotencyKeyFor($submission.get().draftId ?? '', request);
  };
  const actions: Readonly<Record<Button, () => void>> = {
    order,
    settle,
    discard: () => {
      modules.closeAttempt(service);
      $sending.set(modules.NOT_SENDING);
    },
    cancel: () => {
      $sending.set(modules.NOT_SENDING);
    },
    'prepare-next': () => {
      modules.prepareNextOrder(service);
    },
  };
  const isWaiting = () => {
    const sending = $sending.get();
    return sending.state === 'failed' && sending.failure.kind === 'offline';
  };

  sent = $attempt.get().open?.idempotencyKey ?? '';
  void modules.resumeInterrupted(service);
  page.events.addEventListener('online', () => {
    if (!isWaiting()) return;
    if ($attempt.get().open) settle();
    else order();
  });

  return {
    says() {
      const { orderId } = $submission.get();
      if (isPlaced() && orderId !== undefined) return [{ says: 'placed', orderId }];
      const sending = $sending.get();
      if (sending.state === 'sending') return [{ says: 'sending', key: sent }];
      const open = openAttempt();
      const said: Statement[] = [];
      if (open) said.push({ says: 'unknown', key: open.idempotencyKey });
      if (sending.state === 'held') said.push({ says: 'held' });
      else if (sending.state === 'failed' && !open) {
        const { certainty } = modules.explainFailure(sending.failure);
        said.push({ says: certainty === 'refused' ? 'refused' : 'not-sent', key: sent });
        if (isWaiting()) said.push({ says: 'waiting', key: sent });
      }
      if ($issues.get().refusal) said.push({ says: 'refused', key: sent });
      return said;
    },
    warns: () => modules.$storageTrouble.get().memoryOnly,
    isUntouched: () => $draft.get().trustedSources === undefined,
    configuration: () => draft().nodeSize,
    buttons() {
      if (isPlaced()) return ['prepare-next'];
      if (openAttempt() && $sending.get().state !== 'sending')
        return ['order', 'settle', 'discard'];
      return isWaiting() ? ['order', 'cancel'] : ['order'];
    },
    question: () => undefined,
    enter(configuration) {
      const nodeSize = configurations[configuration % configurations.length] ?? '';
      modules.changeDraft(service, { nodeSize, acceptedDocuments, trustedSources: sources });
    },
    press(button) {
      actions[button]();
    },
    answer: () => {},
  };
}

const sources = [{ id: '1', cidr: '203.0.113.7' }];
