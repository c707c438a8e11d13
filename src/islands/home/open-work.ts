import type { Translator } from '#i18n';
import { completeDraft, type DraftDefaults, monthlyPrice, type PriceList } from '#order';
import type { OrderedPrice } from '../orders/order/ordered.ts';
import { draftStore, sendingsStore, submissionStore } from '#stores';

/** A service as the home page needs it to say what a reader has begun. */
export type StartService = PriceList & DraftDefaults & { readonly name: string };

/** An order that a reader has begun, or one whose sending is not settled. */
export interface OpenWork {
  readonly service: string;
  readonly kind: 'draft' | 'unsettled';
  /** What is chosen so far, in its shortest form. */
  readonly chosen: { readonly nodeSize: string; readonly storageGb: string; readonly zone: string };
  /** Undefined while the entries have none. */
  readonly price: OrderedPrice | undefined;
}

/** What is chosen so far, part by part; what is not given is left out. */
export function chosenParts({ chosen }: OpenWork, translator: Translator): readonly string[] {
  const { nodeSize, storageGb, zone } = chosen;
  const storage = /^\d+$/.test(storageGb)
    ? translator.t('review.storage', { gb: Number(storageGb) })
    : storageGb;
  return [nodeSize, storage, zone].filter((part) => part.trim() !== '');
}

/** States of a sending after which the reader still has to say or wait what becomes of it. */
const UNSETTLED: readonly string[] = ['waiting', 'sending', 'unknown', 'missed', 'expired'];

/** What is begun in this tab, and what is unsettled on this device, in the order of the services. */
export function openWork(services: Readonly<Record<string, StartService>>): readonly OpenWork[] {
  return Object.entries(services).flatMap(([service, offer]) => [
    ...unsettled(service),
    ...begun(service, offer),
  ]);
}

function unsettled(service: string): readonly OpenWork[] {
  return Object.values(sendingsStore(service).get())
    .filter(({ state }) => UNSETTLED.includes(state))
    .map(({ subject: { nodeSize, storageGb, availabilityZone: zone }, price }) => ({
      service,
      kind: 'unsettled',
      chosen: { nodeSize, storageGb: String(storageGb), zone },
      price: price && { of: 'then', ...price },
    }));
}

function begun(service: string, offer: StartService): readonly OpenWork[] {
  const changes = draftStore(service).get();
  const { orderId, preparing = false } = submissionStore(service).get();
  const isOrdered = orderId !== undefined && !preparing;
  const isEmpty = Object.keys(changes).length === 0;
  // What is being sent is there already.
  if (isEmpty || isOrdered || unsettled(service).length > 0) return [];
  const draft = completeDraft(changes, offer);
  const { nodeSize, storageGb, availabilityZone: zone } = draft;
  const price = monthlyPrice(draft, offer);
  return [
    {
      service,
      kind: 'draft',
      chosen: { nodeSize, storageGb, zone },
      price: price && {
        of: 'today',
        cents: price.cents,
        currency: price.currency,
        approximate: price.approximate,
      },
    },
  ];
}
