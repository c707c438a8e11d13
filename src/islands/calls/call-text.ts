import { curlCommand, problemMediaType, readProblemType, type ProblemType } from '#api';
import type { CallHeaders, RecordedCall } from '#demo/calls';

/** Headers whose usual spelling is not one capital for each word. */
const SPELLINGS: Readonly<Record<string, string>> = {
  etag: 'ETag',
  ratelimit: 'RateLimit',
  'ratelimit-policy': 'RateLimit-Policy',
};

/** The name of a header as documents write it: browsers tell it in lower case. */
function headerName(name: string): string {
  return SPELLINGS[name] ?? name.replaceAll(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase());
}

/**
 * A request or an answer in the form of HTTP/1.1, without its version. JSON is indented for readers.
 *
 * @param start the first line, such as `POST /orders`
 */
export function messageText(start: string, headers: CallHeaders, body: string): string {
  const head = [start, ...headers.map(([name, value]) => `${headerName(name)}: ${value}`)];
  return [...head, ...(body === '' ? [] : ['', indented(body)])].join('\n');
}

function indented(body: string): string {
  const data = readJson(body);
  return data === undefined ? body : JSON.stringify(data, null, 2);
}

/** @returns undefined if the text is not JSON */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * The call as a command that sends the same bytes again, to an API at another address.
 *
 * @param apiUrl without a slash at its end
 */
export function callAsCurl({ method, path, headers, body }: RecordedCall, apiUrl: string): string {
  return curlCommand({
    method: method === 'POST' ? 'POST' : 'GET',
    url: `${apiUrl}${path}`,
    headers: Object.fromEntries(headers.map(([name, value]) => [headerName(name), value])),
    ...(body !== '' && { body }),
  });
}

/** The calls by method and path, with the section of the reference that explains each. */
const SECTIONS: readonly (readonly [call: RegExp, section: string])[] = [
  [/^POST \/orders$/, 'place-order'],
  [/^GET \/orders\/[^/?]+$/, 'get-order'],
  [/^GET \/orders(?:\?|$)/, 'list-orders'],
  [/^GET \/billing-profiles(?:\?|$)/, 'billing-profiles'],
  [/^GET \/client-address$/, 'client-address'],
];

/** The anchor of the call on the page about the order API; undefined for a call that is not there. */
export function sectionOf({ method, path }: RecordedCall): string | undefined {
  return SECTIONS.find(([call]) => call.test(`${method} ${path}`))?.[1];
}

/** The type of the problem that the API has answered with, if it has and the error reference explains it. */
export function problemOf({ outcome }: RecordedCall): ProblemType | undefined {
  if (outcome?.kind !== 'answered') return undefined;
  const mediaType = outcome.headers.find(([name]) => name === 'content-type')?.[1];
  if (mediaType?.startsWith(problemMediaType) !== true) return undefined;
  const data = readJson(outcome.body);
  if (typeof data !== 'object' || data === null || !('type' in data)) return undefined;
  return typeof data.type === 'string' ? readProblemType(data.type) : undefined;
}
