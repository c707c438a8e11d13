import { parseArgs } from 'node:util';

/** What `npm run check:api` was asked for. */
export type Settings =
  | { readonly kind: 'help'; readonly text: string }
  /** One sentence that says what to write. */
  | { readonly kind: 'wrong'; readonly sentence: string }
  | ({ readonly kind: 'check' } & CheckSettings);

/** What to check, and how to tell about it. */
export interface CheckSettings {
  /** Address of the API, without a slash at its end. */
  readonly apiUrl: string;
  readonly credentials: Readonly<Record<string, string>>;
  readonly placeOrders: boolean;
  /** ID of the service that is ordered; the first one unless given. */
  readonly service: string | undefined;
  readonly origin: string | undefined;
  readonly signIn: { readonly url: string; readonly form: string | undefined } | undefined;
  readonly followSeconds: number;
  /** Address of the handbook, with `/` at its end. */
  readonly docsUrl: string;
  readonly json: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

const help = `npm run check:api -- https://api.example/v1 [options]

Checks an order API against the contract, and says what it keeps and what not. What is secret comes from
the environment, and appears in no report:

  ORDER_API_TOKEN      an access token, or
  ORDER_API_COOKIE     the value of the header Cookie, such as session=…
  ORDER_API_SIGN_IN    the form for --sign-in, such as account=test&password=…

  --place-orders       places up to five orders, with obligation to pay; without it, none
  --service <id>       the service to order; the first one of the handbook unless given
  --origin <origin>    the site whose pages call the API, such as https://docs.example
  --sign-in <address>  where browsers get their cookie, to look at its attributes
  --follow <seconds>   for how long an order is followed at most; 60 unless given
  --docs <address>     the handbook that explains the contract; SITE_URL and BASE_PATH unless given
  --json               the report as JSON
  --help               this text

Ends with 0 if everything required is kept, 1 if something isn’t, and 2 if it couldn’t be checked.`;

/**
 * Reads the options of the command and its environment.
 *
 * @param words what follows `npm run check:api --`
 */
export function readSettings(words: readonly string[], env: Environment): Settings {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        'place-orders': { type: 'boolean', default: false },
        service: { type: 'string' },
        origin: { type: 'string' },
        'sign-in': { type: 'string' },
        follow: { type: 'string', default: '60' },
        docs: { type: 'string', default: docsUrlOf(env) },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return { kind: 'help', text: help };
    const [address, ...others] = positionals;
    if (address === undefined || others.length > 0) {
      throw new Error('Write one address of an order API, such as https://api.example/v1.');
    }
    const origin = values.origin === undefined ? undefined : readUrl(values.origin).origin;
    return {
      kind: 'check',
      apiUrl: readUrl(address).href.replace(/\/$/, ''),
      credentials: readCredentials(env, origin),
      placeOrders: values['place-orders'],
      service: values.service,
      origin,
      signIn: values['sign-in'] === undefined ? undefined : readSignIn(values['sign-in'], env),
      followSeconds: readSeconds(values.follow),
      docsUrl: readUrl(values.docs).href.replace(/\/?$/, '/'),
      json: values.json,
    };
  } catch (error) {
    return { kind: 'wrong', sentence: error instanceof Error ? error.message : String(error) };
  }
}

/** Where the site of this project is published, by the settings of its build. */
function docsUrlOf({ SITE_URL = 'http://localhost:4321', BASE_PATH = '/' }: Environment): string {
  return new URL(BASE_PATH, SITE_URL).href;
}

function readUrl(text: string): URL {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Error(`“${text}” is no address: write it with https://, or http:// on this machine.`);
  }
  if (url.username || url.password || url.search || url.hash) {
    throw new Error(
      `“${text}” has more than an address: leave out what follows ? or #, and names.`,
    );
  }
  return url;
}

function readSeconds(text: string): number {
  if (/^\d{1,5}$/.test(text)) return Number(text);
  throw new Error(`--follow ${text}: write a whole number of seconds.`);
}

function readSignIn(address: string, { ORDER_API_SIGN_IN }: Environment): CheckSettings['signIn'] {
  return { url: readUrl(address).href, form: ORDER_API_SIGN_IN };
}

/**
 * Never from the command line, where other users of the machine and the shell's history see them. An API
 * that takes a cookie may want to know the page that it comes from.
 */
function readCredentials(
  { ORDER_API_TOKEN, ORDER_API_COOKIE }: Environment,
  origin: string | undefined,
): Record<string, string> {
  for (const [name, value] of Object.entries({ ORDER_API_TOKEN, ORDER_API_COOKIE })) {
    if (value && !/^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(value)) {
      throw new Error(`${name} has spaces around it, or characters that no header can have.`);
    }
  }
  if (ORDER_API_TOKEN) return { Authorization: `Bearer ${ORDER_API_TOKEN}` };
  if (ORDER_API_COOKIE) return { Cookie: ORDER_API_COOKIE, ...(origin && { Origin: origin }) };
  throw new Error(
    'Set ORDER_API_TOKEN to an access token of the API, or ORDER_API_COOKIE to a cookie.',
  );
}
