import { type Check, type Group, NotChecked, NotKept } from './check.ts';
import { checks } from './checks/index.ts';
import { isRedirect, named, typeName } from './exchange.ts';
import { createSession, type PlacedOrder, type Session, type SessionOptions } from './session.ts';

/** What a check has found. */
export interface Result {
  readonly id: string;
  readonly group: Group;
  readonly title: string;
  readonly level: Check['level'];
  readonly outcome: 'kept' | 'not kept' | 'not checked';
  /** What was seen instead, or why nothing can be said. */
  readonly seen?: string;
  readonly reason: string;
  readonly see: Check['see'];
}

/** What a run has found out about an API. */
export interface Conformance {
  readonly results: readonly Result[];
  /** Every order that the API has made in this run, with obligation to pay. */
  readonly placed: readonly PlacedOrder[];
}

/** The API could not be checked at all. The message says why. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/**
 * Runs every check against an API, one after the other.
 *
 * @param onResult is told each result at once
 * @throws Unreachable if there is no order API at the address, or it doesn't know the caller
 */
export async function checkConformance(
  options: SessionOptions,
  onResult: (result: Result) => void = () => {},
): Promise<Conformance> {
  const session = createSession(options);
  await reach(session);
  const results: Result[] = [];
  for (const check of checks) {
    const result = await resultOf(check, session, secretsOf(options));
    results.push(result);
    onResult(result);
  }
  return { results, placed: session.placedOrders };
}

/** Whether there is an order API at all: of anything else, every check would say the same. */
async function reach({ firstPage, options: { apiUrl } }: Session): Promise<void> {
  const page = await firstPage().catch((error: unknown) => {
    throw new Unreachable(`${apiUrl} can’t be reached: ${messageOf(error)}.`, { cause: error });
  });
  const { status, headers, json } = page;
  if (status === 401 || status === 403) {
    throw new Unreachable(`${apiUrl} doesn’t accept these credentials: ${named(page)}.`);
  }
  const target = URL.parse(headers.get('Location') ?? '', `${apiUrl}/orders`)?.href ?? apiUrl;
  if (isRedirect(page)) {
    // Within the API, it is a fault like others.
    if (target.startsWith(apiUrl)) return;
    throw new Unreachable(
      `${apiUrl} leads elsewhere: ${named(page)}, to ${target}. Write the address of the API itself.`,
    );
  }
  if (status === 404 || json === undefined) {
    throw new Unreachable(
      `${apiUrl} isn’t the address of an order API: ${named(page)}, as ${typeName(page)}.`,
    );
  }
}

async function resultOf(
  check: Check,
  session: Session,
  secrets: readonly string[],
): Promise<Result> {
  const { id, group, title, level, reason, see } = check;
  const about = { id, group, title, level, reason, see };
  // Kept here for all of them: a check that forgot to ask could cost somebody money.
  if (check.mayOrder && !session.options.placeOrders) {
    return { ...about, outcome: 'not checked', seen: 'it needs --place-orders' };
  }
  try {
    await check.run(session);
    return { ...about, outcome: 'kept' };
  } catch (error) {
    // An error of this program must not look like a fault of the API.
    if (!(error instanceof NotKept || error instanceof NotChecked)) throw error;
    const outcome = error instanceof NotKept ? 'not kept' : 'not checked';
    return { ...about, outcome, seen: withoutSecrets(error.message, secrets) };
  }
}

/** What may be in no report; the origin of a page is sent with a cookie, but is no secret. */
function secretsOf({ credentials }: SessionOptions): readonly string[] {
  const { Authorization = '', Cookie = '' } = credentials;
  return [Authorization.replace(/^Bearer /, ''), Cookie, ...Cookie.split(/; ?/).map(valueOf)];
}

/** The value of `name=value`. */
function valueOf(pair: string): string {
  return pair.slice(pair.indexOf('=') + 1);
}

/** An API may repeat the credentials in what it answers. */
function withoutSecrets(text: string, secrets: readonly string[]): string {
  return secrets.reduce(
    (clean, secret) => (secret === '' ? clean : clean.replaceAll(secret, '•••')),
    text,
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
