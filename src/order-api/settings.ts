import { parseArgs } from 'node:util';
import * as z from 'zod';
import { scenarios } from '#backend/scenarios';
import type { OrderApiOptions } from './options.ts';

/** What the command line decides about an order API. */
export type StartOptions = Pick<
  OrderApiOptions,
  | 'port'
  | 'host'
  | 'siteUrl'
  | 'origins'
  | 'data'
  | 'readyAfter'
  | 'scenario'
  | 'rateLimit'
  | 'secureCookies'
> & {
  /** An access token that is valid from the start; empty for none. */
  readonly token: string;
};

/** Seconds in which the requests of `--rate-limit` are counted. */
const RATE_WINDOW = 60;

const whole = (most: number, words: string) =>
  z
    .string()
    .regex(/^\d+$/, words)
    .transform(Number)
    .refine((number) => number <= most, words);

/** Whether pages can be below an address: it has no more than an origin and a path. */
function isSite(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, origin, pathname, href } = new URL(text);
  return ['http:', 'https:'].includes(protocol) && href === `${origin}${pathname}`;
}

const origin = z
  .string()
  .refine(
    (text) => URL.canParse(text) && new URL(text).origin === text,
    'Write an origin, such as https://docs.example',
  );

/** What may be written, by option; each without its leading `--`. */
const schema = z.object({
  port: whole(65_535, 'Write a port, such as 4490, or 0 for a free one').default(4490),
  host: z.string().min(1, 'Write an address, such as 0.0.0.0').default('127.0.0.1'),
  site: z
    .string()
    .refine(isSite, 'Write the site’s address, such as http://localhost:4321')
    .default('http://localhost:4321'),
  origin: z.array(origin).default([]),
  data: z
    .string()
    .min(1, 'Write a file, such as order-api.sqlite, or :memory:')
    .default('order-api.sqlite'),
  'provisioning-seconds': whole(604_800, 'Write whole seconds, at most a week').default(25),
  scenario: z.enum(scenarios, `Write ${orList(scenarios)}`).default('success'),
  'rate-limit': whole(1_000_000, 'Write requests a minute, such as 600, or 0 for no limit').default(
    600,
  ),
  token: z
    .string()
    .regex(/^[\w\-.~+/]{16,}=*$/, 'Write at least 16 letters, digits and -._~+/')
    .or(z.literal(''))
    .default(''),
  'secure-cookies': z.boolean().default(false),
  help: z.boolean().default(false),
});

/** What each option means, for `--help`: the value, and the rest of the line. */
const HELP: Readonly<Record<keyof z.infer<typeof schema>, readonly [value: string, text: string]>> =
  {
    port: ['PORT', 'port to listen on, 4490 by default; 0 takes a free one'],
    host: ['ADDRESS', 'address to listen on, 127.0.0.1 by default; accounts have no passwords'],
    site: ['ADDRESS', 'site that orders here, http://localhost:4321 by default'],
    origin: ['ORIGIN', 'a further origin whose pages may call the API; may be repeated'],
    data: ['FILE', 'file that keeps everything, order-api.sqlite by default; :memory: for none'],
    'provisioning-seconds': ['N', 'seconds from an order to the ready service, 25 by default'],
    scenario: ['NAME', `how the API behaves: ${scenarios.join(', ')}`],
    'rate-limit': [
      'N',
      'requests a minute for an account or address, 600 by default; 0 for no limit',
    ],
    token: ['TOKEN', 'an access token of the account “script” that is valid from the start'],
    'secure-cookies': ['', 'cookies for a site on another domain; the API is behind https'],
    help: ['', 'shows this'],
  };

/** What to tell who asks for `--help`. */
export const helpText = [
  'npm run order-api -- [options]',
  '',
  ...Object.entries(HELP).map(
    ([name, [value, text]]) => `  ${`--${name} ${value}`.padEnd(26)}${text}`,
  ),
].join('\n');

/**
 * Reads the options of the command; undefined if it asks for help.
 *
 * @throws Error whose message is one sentence for each wrong option: what to write
 */
export function readSettings(args: readonly string[]): StartOptions | undefined {
  const result = schema.safeParse(parse(args));
  if (!result.success) throw new Error(complaints(result.error));
  const { help, site, origin, data, port, host, scenario, token } = result.data;
  const requests = result.data['rate-limit'];
  if (help) return undefined;
  return {
    port,
    host,
    siteUrl: site.endsWith('/') ? site : `${site}/`,
    origins: origin,
    data,
    readyAfter: result.data['provisioning-seconds'] * 1000,
    scenario,
    secureCookies: result.data['secure-cookies'],
    token,
    ...(requests > 0 && { rateLimit: { requests, seconds: RATE_WINDOW } }),
  };
}

function parse(args: readonly string[]): Record<string, unknown> {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: text,
        host: text,
        site: text,
        origin: { ...text, multiple: true },
        data: text,
        'provisioning-seconds': text,
        scenario: text,
        'rate-limit': text,
        token: text,
        'secure-cookies': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    return values;
  } catch (error) {
    // Node's own sentence, which may be followed by how to write something else.
    const [sentence = ''] = (error as Error).message.split(/\. |\n/);
    throw new Error(`${sentence.replace(/\.$/, '')}. --help lists the options.`, { cause: error });
  }
}

function complaints({ issues }: z.ZodError): string {
  return issues
    .map(({ path, message }) => `--${String(path[0])} does not fit. ${message}.`)
    .join('\n');
}

function orList(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}
