import type { HttpHandler } from 'msw/http';
import { getResponse } from 'msw/utils/get-response';
import { createHandlers } from '#backend';
import type { Scenario } from '#backend/scenarios';
import type { Account } from './accounts.ts';
import { clientAddressHeader } from './messages.ts';
import type { OrderApiOptions } from './options.ts';
import type { Orders } from './order-store.ts';

/** The handlers of an account, which know how many answers got lost and what is being placed. */
interface Room {
  readonly handlers: HttpHandler[];
  scenario: Scenario;
}

/** So many accounts are remembered; what the database keeps is not forgotten with them. */
const MOST = 1_000;

/**
 * Answers requests of accounts, each with its own orders and behavior, by the rules that the demo has.
 *
 * @param apiUrl address of the API as the requests have it
 */
export function createAccountHandlers(
  options: OrderApiOptions,
  orders: Orders,
  apiUrl: string,
): (account: Account, request: Request) => Promise<Response | undefined> {
  const { siteUrl, offers, now = Date.now, clientAddress } = options;
  const { readyAfter, failureDetails } = options;
  const rooms = new Map<number, Room>();

  function roomOf({ account, scenario = options.scenario ?? 'success' }: Account): Room {
    const known = rooms.get(account);
    if (known) {
      known.scenario = scenario;
      return known;
    }
    const room: Room = { scenario, handlers: [] };
    const handlers = createHandlers({
      siteUrl,
      apiUrl,
      offers,
      orders: orders.of(account),
      now,
      scenario: () => room.scenario,
      clientAddress: ({ headers }) => clientAddress ?? headers.get(clientAddressHeader) ?? '',
      ...(readyAfter !== undefined && { readyAfter }),
      ...(failureDetails && { failureDetails }),
    });
    room.handlers.push(...handlers);
    const [oldest] = rooms.keys();
    if (rooms.size >= MOST && oldest !== undefined) rooms.delete(oldest);
    rooms.set(account, room);
    return room;
  }

  return (account, request) => getResponse(roomOf(account).handlers, request);
}
