import { readStatus } from '#order';
import { type Check, NotChecked, reportSeen } from '../check.ts';
import { isSuccess } from '../exchange.ts';
import { instantOf, type SeenOrder, seeOrder, seeOrders, statusOf } from '../seen-order.ts';
import type { Session } from '../session.ts';

/** Seconds by which the clocks of client and API may differ. */
const clockTolerance = 60;
/** Milliseconds by which two times of one moment may differ: some are kept in whole seconds. */
const precision = 1000;

/** What is true of every order, looked at in all answers that the run has received. */
export const orderStateChecks: readonly Check[] = [
  {
    id: 'order-history',
    group: 'All answers',
    title: 'A history begins with the order, has the oldest entry first, and ends in its status',
    reason: 'The page shows it as it comes, and the last entry as the time of the status.',
    see: 'order-api/#get-order',
    level: 'required',
    run: (session) => {
      reportSeen(judgeOrders(session, historyFault));
    },
  },
  {
    id: 'order-outcome',
    group: 'All answers',
    title: 'An order that is DONE has its projectId, and one that failed its failure',
    reason: 'The page leads its reader to the project, or says what went wrong.',
    see: 'order-api/#get-order',
    level: 'required',
    run: (session) => {
      reportSeen(
        judgeOrders(session, (order) => {
          const status = statusOf(order);
          if (status === 'done' && order.projectId === undefined)
            return 'is DONE without projectId';
          if (status === 'failed' && order.failure === undefined) return 'failed without failure';
          return undefined;
        }),
      );
    },
  },
  {
    id: 'order-times',
    group: 'All answers',
    title: 'No time of an order lies in the future',
    reason: 'A clock that is wrong makes the page look for a lost order in the wrong place.',
    see: 'order-api/#get-order',
    level: 'required',
    run: (session) => {
      const tooLate = session.options.now() + clockTolerance * 1000;
      reportSeen(
        judgeOrders(session, ({ createdAt, history }) => {
          const late = [createdAt, ...history.map(({ at }) => at)].find(
            (time) => instantOf(time) > tooLate,
          );
          return late === undefined ? undefined : `has the time ${late}`;
        }),
      );
    },
  },
];

/**
 * What is wrong with the orders that were read, each order and fault once.
 *
 * @throws NotChecked if none was read
 */
function judgeOrders(
  { exchanges }: Session,
  faultOf: (order: SeenOrder) => string | undefined,
): readonly string[] {
  const orders = exchanges.filter(isSuccess).flatMap(({ path, json }) => {
    if (!path.startsWith('/orders')) return [];
    const one = seeOrder(json);
    return one ? [one] : seeOrders(json);
  });
  if (orders.length === 0) throw new NotChecked('no order was read');
  const faults = orders.flatMap((order) => {
    const fault = faultOf(order);
    return fault === undefined ? [] : [`the order ${order.id} ${fault}`];
  });
  return [...new Set(faults)];
}

function historyFault(order: SeenOrder): string | undefined {
  const { history, status, createdAt } = order;
  const times = history.map(({ at }) => instantOf(at));
  if (times.some((time, place) => time < (times[place - 1] ?? -Infinity))) {
    return 'has a history whose entries are not in the order of time';
  }
  if ((times[0] ?? Infinity) < instantOf(createdAt) - precision) {
    return 'has a history before its createdAt';
  }
  const last = history.at(-1)?.status;
  if (last === undefined) return 'has no history';
  const isSame =
    last.toLowerCase() === status.toLowerCase() || readStatus(last) === statusOf(order);
  return isSame ? undefined : `is ${status}, and its history ends in ${last}`;
}
