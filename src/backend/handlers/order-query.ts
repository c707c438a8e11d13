import { readStatus } from '#order';
import type { OrderQuery } from '../order-store.ts';

/** Orders on a page unless the caller says how many, and as many as a caller may ask for. */
const usualLimit = 20;
const greatestLimit = 100;

/**
 * Reads which orders a caller asks for. A service or status that nobody knows is a filter that no
 * order passes.
 *
 * @param now milliseconds since the epoch
 * @returns undefined if `limit` is not a whole number from 1 to 100
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
  if (text === null) return usualLimit;
  const limit = /^\d+$/.test(text) ? Number(text) : 0;
  return limit >= 1 && limit <= greatestLimit ? limit : undefined;
}
