import type { Order } from '#api';
import type { Translator } from '#i18n';
import { isFinal, LIFECYCLE, readStatus } from '#order';
import type { TimelineItem, TimelineState } from '#ui';
import { statusName, type OrderContext } from './order-text.ts';

type Entry = Order['history'][number];

/** Of a history so long that nobody would read it, only so many first and last entries are shown. */
const [firstShown, lastShown] = [5, 15];

/**
 * The states an order has passed, with their times, and those that are still to come.
 *
 * @param when Says a time of the history to readers.
 */
export function timelineItems(
  order: Order,
  context: OrderContext,
  when: (time: string) => string,
  translator: Translator,
): readonly TimelineItem[] {
  const stateLabel = (state: Exclude<TimelineState, 'omitted'>) =>
    `${translator.t(`status.state-${state}`)} `;

  const { history } = order;
  const passed = ({ status: word, at }: Entry, index: number): TimelineItem => {
    const status = readStatus(word);
    const last = index === history.length - 1;
    const state = status === 'failed' ? 'failed' : !last || isFinal(status) ? 'done' : 'current';
    return {
      // Histories only grow, and nothing keeps an API from sending the same entry twice.
      id: `${index}-${word}`,
      state,
      stateLabel: stateLabel(state),
      title: statusName(word, context),
      time: { dateTime: at, text: when(at) },
    };
  };
  const between = history.length - firstShown - lastShown;
  const shown =
    between <= 1
      ? history.map(passed)
      : [
          ...history.slice(0, firstShown).map(passed),
          {
            id: 'between',
            state: 'omitted' as const,
            stateLabel: '',
            title: translator.t('status.history-between', { count: between }),
          },
          ...history
            .slice(-lastShown)
            .map((entry, index) => passed(entry, firstShown + between + index)),
        ];

  // A failed order and one in an unknown state have no next stage.
  const stage = LIFECYCLE.findIndex((status) => status === readStatus(order.status));
  const next = stage === -1 ? [] : LIFECYCLE.slice(stage + 1);
  const upcoming = next.map((status): TimelineItem => ({
    id: status,
    state: 'upcoming',
    stateLabel: stateLabel('upcoming'),
    title: statusName(status, context),
  }));
  return [...shown, ...upcoming];
}
