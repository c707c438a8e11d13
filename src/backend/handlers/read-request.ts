/** The key of a request without the quotes of a structured field; a bare key is taken too, none is ''. */
export function readIdempotencyKey(request: Request): string {
  const header = request.headers.get('Idempotency-Key');
  return header?.trim().replace(/^"(.*)"$/, '$1') ?? '';
}

/** JSON is in UTF-8 only (RFC 8259, section 8.1); what is not would change on its way through. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The body of a request that says that it is JSON, and is; undefined otherwise. */
export async function readJson(request: Request): Promise<unknown> {
  const mediaType = request.headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  // Also keeps out what a page of any origin may send without asking: https://fetch.spec.whatwg.org/#cors-safelisted-request-header
  if (!/^application\/(?:[\w.-]+\+)?json$/.test(mediaType)) return undefined;
  try {
    return JSON.parse(utf8.decode(await request.arrayBuffer())) as unknown;
  } catch {
    return undefined;
  }
}
