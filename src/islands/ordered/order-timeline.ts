import type { Order } from '#api';
import type { Translator } from '#i18n';
import { isFinal, LIFECYCLE, readStatus } from '#order';
import type { TimelineItem, TimelineState } from '#ui';
import { statusName, type OrderContext } from './order-words.ts';

/**
 * The states an order has passed, with their times, and those that are still to come.
 *
 * @param when Says a time of the history to readers.
 */
export function timelineItems(
  order: Order,
  context: OrderContext,
  when: (time: string) => string,
  words: Translator,
): readonly TimelineItem[] {
  const stateLabel = (state: TimelineState) => `${words.text(`status.state-${state}`)} `;

  const passed = order.history.map(({ status: word, at }, index): TimelineItem => {
    const status = readStatus(word);
    const last = index === order.history.length - 1;
    const state = status === 'failed' ? 'failed' : !last || isFinal(status) ? 'done' : 'current';
    return {
      id: `${word}-${at}`,
      state,
      stateLabel: stateLabel(state),
      title: statusName(word, context),
      time: { dateTime: at, text: when(at) },
    };
  });

  // A failed order and one in an unknown state have no next stage.
  const stage = LIFECYCLE.findIndex((status) => status === readStatus(order.status));
  const next = stage === -1 ? [] : LIFECYCLE.slice(stage + 1);
  const upcoming = next.map((status): TimelineItem => ({
    id: status,
    state: 'upcoming',
    stateLabel: stateLabel('upcoming'),
    title: statusName(status, context),
  }));
  return [...passed, ...upcoming];
}
