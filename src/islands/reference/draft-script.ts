import { curlCommand, idempotencyKeyFor } from '#api';
import { toOrderRequest, type Draft, type Offer } from '#order';

/** A draft as the request that a script sends instead of the guide. */
export interface DraftScript {
  /** The body, formatted for readers. */
  readonly json: string;
  /** The whole request as a command for a POSIX shell. */
  readonly command: string;
}

/**
 * The request for a draft without issues. Its key is the one that the guide itself sends the draft
 * under, and so is its body, byte for byte: script and guide together place one order, also with an
 * API that tells requests apart by their bytes.
 *
 * @param draftId The name of the draft, see `draftIdOf`.
 * @param apiUrl Address of the order API, without a slash at its end.
 * @throws Error for a draft with issues
 */
export function draftScript(
  draft: Draft,
  offer: Offer,
  draftId: string,
  apiUrl: string,
): DraftScript {
  const request = toOrderRequest(draft, offer);
  const body = JSON.stringify(request);
  const command = curlCommand({
    method: 'POST',
    url: `${apiUrl}/orders`,
    headers: {
      'Content-Type': 'application/json',
      'Idempotency-Key': `"${idempotencyKeyFor(draftId, body)}"`,
    },
    body,
  });
  return { json: JSON.stringify(request, null, 2), command };
}
