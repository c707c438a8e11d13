import type { Order } from '#api';
import {
  completeDraft,
  type Draft,
  monthlyPrice,
  type Offer,
  openIssues,
  type OpenIssue,
  stepProgress,
  validate,
} from '#order';
import type { PageView } from '#sending';
import { NO_ORDER, orderNoteStore, orderStore, type ShownIssue } from '#stores';
import { useHydrated } from '#ui';
import { useStore } from '@nanostores/react';
import { useDeferredValue, useMemo } from 'react';
import { usePageView, usePlacedId } from '../review/use-sending.ts';
import { useStep, type Step, type StepProps } from '../steps/use-step.tsx';

/** What of a configuration is shown at a glance, and what a month of it costs. */
export interface Chosen extends Pick<Draft, 'nodeSize' | 'storageGb' | 'availabilityZone'> {
  /** Undefined where none can be said. */
  readonly price?:
    | { readonly cents: number; readonly currency: string; readonly approximate: boolean }
    | undefined;
}

/** The order of a guide as it stands. */
export interface Glance {
  readonly translator: Step['translator'];
  readonly draft: Draft;
  /** Whether the page knows what the reader has entered; before, it shows what is preselected. */
  readonly isAlive: boolean;
  /** What is missing or wrong; nothing once the order is placed. */
  readonly open: readonly OpenIssue<ShownIssue>[];
  /** Whether nothing at all keeps the order from being placed. */
  readonly isComplete: boolean;
  readonly progress: ReturnType<typeof stepProgress>;
  readonly view: PageView;
  /** The order that the guide has become; undefined while one is prepared. */
  readonly placedId: string | undefined;
}

/** Reads the order of a guide from the stores: draft, issues, sendings and the order itself. */
export function useGlance(props: StepProps & { readonly offer: Offer }): Glance {
  const { service, offer } = props;
  const { translator, changes, told } = useStep(props);
  const view = usePageView(service);
  const isAlive = useHydrated();
  // After what is typed in a step is on the screen there: a long list takes time to judge.
  const entered = useDeferredValue(useMemo(() => ({ changes, told }), [changes, told]));
  const draft = useMemo(() => completeDraft(entered.changes, offer), [entered, offer]);
  const found = useMemo(() => validate(draft, offer), [draft, offer]);

  const placedId = usePlacedId(service, view);
  const isPlaced = placedId !== undefined;
  const open = isPlaced ? [] : openIssues(found, entered.told);
  return {
    translator,
    draft,
    isAlive,
    open,
    isComplete: found.length === 0 && open.length === 0,
    progress: stepProgress(found, open, isPlaced),
    view,
    placedId,
  };
}

/** What the draft stands for. */
export function chosenIn(draft: Draft, offer: Offer): Chosen {
  return { ...draft, price: monthlyPrice(draft, offer) };
}

/** An order that was placed, as far as this page has learned of it. */
export interface PlacedGlance {
  readonly order: Order | undefined;
  /** What was ordered, at the price that the page showed then. */
  readonly chosen: Chosen | undefined;
}

/** Follows what the stores know of an order; the step of its status asks for it. */
export function usePlaced(orderId: string): PlacedGlance {
  const { order } = useStore(orderStore(orderId), { ssr: () => NO_ORDER });
  const note = useStore(orderNoteStore(orderId), { ssr: () => undefined });
  const { configuration } = order ?? {};
  return {
    order,
    chosen: configuration && {
      ...configuration,
      storageGb: String(configuration.storageGb),
      price: note?.price,
    },
  };
}
