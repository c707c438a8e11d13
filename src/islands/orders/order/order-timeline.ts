import type { Order } from '#api';
import type { Translator } from '#i18n';
import { isEnd, readStatus, usualCourse } from '#order';
import type { TimelineItem, TimelineState } from '#ui';
import type { OrderContext } from './order-text.ts';
import { statusName } from './status-name.ts';

type Entry = Order['history'][number];

/** How many of the first and last entries are shown of a history too long to read. */
const [firstShown, lastShown] = [5, 15];

/**
 * The states an order has passed, with their times, and those that are still to come.
 *
 * @param when formats a time of the history for readers
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
    const ended = !last || isEnd(word, context.statuses);
    const state = status === 'failed' ? 'failed' : ended ? 'done' : 'current';
    return {
      // Histories only grow, and an API may send the same entry twice.
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

  // A failed order and one whose status has no entry have no next stage.
  const upcoming = usualCourse(order.status, context.statuses).map(
    ({ id, name }): TimelineItem => ({
      id,
      state: 'upcoming',
      stateLabel: stateLabel('upcoming'),
      title: name,
    }),
  );
  return [...shown, ...upcoming];
}
