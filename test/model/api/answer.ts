/** An answer on the wire. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** The connection breaks in the middle of the body. */
  readonly breaksOff?: boolean;
}

/** An answer of JSON; problem details where a type is named. Source: RFC 9457. */
export function json(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const text = JSON.stringify(body);
  return { status, headers: { 'Content-Type': 'application/json', ...headers }, text };
}

/** What servers in between answer: a page for people, and never problem details. */
export function html(status: number, headers: Readonly<Record<string, string>> = {}): Answer {
  const text = status === 304 ? '' : `<!doctype html><h1>${status}</h1>`;
  return { status, headers: { 'Content-Type': 'text/html', ...headers }, text };
}

/**
 * An answer as `fetch` gives it to a page. Not a real `Response`, whose body takes real time to
 * read: this one can be read as text or in parts, and settles with the promises of the page.
 */
export function responseOf({ status, headers, text, breaksOff }: Answer, url: string): Response {
  // A page that does not follow redirects learns nothing of one, not even its status.
  const isRedirect = status >= 300 && status < 400 && status !== 304;
  const read = async (): Promise<string> => {
    if (breaksOff) throw new TypeError('The connection broke off');
    return isRedirect ? '' : text;
  };
  const parts = breaksOff ? [text.slice(0, text.length / 2), undefined] : [isRedirect ? '' : text];
  const chunks = parts.map((part) => (part === undefined ? part : new TextEncoder().encode(part)));
  const reader = {
    read: async () => {
      if (chunks.length === 0) return { done: true, value: undefined };
      const value = chunks.shift();
      if (value === undefined) throw new TypeError('The connection broke off');
      return { done: false, value };
    },
    cancel: async () => {
      chunks.length = 0;
    },
    releaseLock: () => {},
  };
  const response = {
    type: isRedirect ? 'opaqueredirect' : 'cors',
    status: isRedirect ? 0 : status,
    ok: status >= 200 && status < 300,
    redirected: false,
    url,
    headers: new Headers(isRedirect ? {} : headers),
    body: { getReader: () => reader, cancel: reader.cancel },
    text: read,
    json: async () => JSON.parse(await read()) as unknown,
  };
  return response as unknown as Response;
}
