import { pageLimits } from '#api';
import { readStatus } from '#order';
import type { OrderQuery } from '../order-store.ts';

/**
 * Reads which orders a caller asks for. A service or status that nobody knows is a filter that no
 * order passes.
 *
 * @param now milliseconds since the epoch
 * @returns undefined if `limit` is not a whole number within `pageLimits`
 */
export function readOrderQuery(parameters: URLSearchParams, now: number): OrderQuery | undefined {
  const limit = readLimit(parameters.get('limit'));
  if (limit === undefined) return undefined;
  const cursor = parameters.get('cursor');
  const service = parameters.get('service');
  const status = parameters.get('status');
  return {
    limit,
    now,
    ...(cursor !== null && { cursor: cursor.toLowerCase() }),
    ...(service !== null && { service }),
    ...(status !== null && { status: readStatus(status) }),
  };
}

function readLimit(text: string | null): number | undefined {
  if (text === null) return pageLimits.usual;
  const limit = /^\d+$/.test(text) ? Number(text) : NaN;
  return limit >= pageLimits.least && limit <= pageLimits.greatest ? limit : undefined;
}
