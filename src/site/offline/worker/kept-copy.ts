/** How files are kept: compressed, so that a handbook takes a third of the room. */

/**
 * The response as it goes into the cache: compressed, with all headers but those that described
 * the transfer. `Vary` would be compared with later requests, although a page is the same for all.
 *
 * @returns null for a failure, which must not be kept
 */
export function compressed(response: Response): Response | null {
  // Some hosts say 404 for the page that they answer unknown addresses with, even if it is asked for.
  const isNotFoundPage = response.status === 404 && /\/404(?:\.html)?$/.test(response.url);
  if (!response.body || !(response.ok || isNotFoundPage)) return null;
  return new Response(response.body.pipeThrough(new CompressionStream('gzip')), {
    headers: headersWithout(response, ['content-encoding', 'content-length', 'vary']),
  });
}

/** The kept response as the page gets it. */
export function decompressed(kept: Response): Response {
  if (!kept.body) return kept;
  return new Response(kept.body.pipeThrough(new DecompressionStream('gzip')), {
    headers: kept.headers,
  });
}

/**
 * The kept page with a mark, by which it can tell its reader where it comes from:
 * `<html data-kept-since="2026-11-28T09:30:00.000Z">`.
 *
 * @param since when it was fetched; if nobody knows, the mark is empty
 * @param status of the answer; 404 for the page for unknown addresses
 */
export async function markedPage(
  page: Response,
  since: Date | undefined,
  status = 200,
): Promise<Response> {
  const html = await page.text();
  const mark = ` data-kept-since="${since?.toISOString() ?? ''}"`;
  return new Response(
    html.replace(/<html(?=[\s>])/i, (tag) => tag + mark),
    {
      status,
      headers: page.headers,
    },
  );
}

function headersWithout({ headers }: Response, names: readonly string[]): Headers {
  const kept = new Headers(headers);
  for (const name of names) kept.delete(name);
  return kept;
}
