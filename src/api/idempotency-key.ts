/** Makes the name of a draft: 128 random bits as 32 hexadecimal characters. */
export function newDraftId(): string {
  // Not crypto.randomUUID, which a page on plain http does not have.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The name that a draft continues under when its own can no longer be used, such as `….2`: the same one
 * in every tab that has the draft.
 */
export function nextDraftId(draftId: string): string {
  const [first = '', count = '1'] = draftId.split('.');
  return `${first}.${Number(count) + 1}`;
}

/**
 * The key that marks all sendings of one order as the same order. It follows from the draft and
 * what is sent alone: whatever is lost, forgotten or done twice, the same order has the same key,
 * also in a second tab that shows the same draft; and a changed order has another.
 */
export function idempotencyKeyFor(draftId: string, requestText: string): string {
  return `${draftId}-${fingerprint(requestText)}`;
}

/** The name of the draft that a key was made for. */
export function draftIdOfKey(idempotencyKey: string): string {
  return idempotencyKey.slice(0, idempotencyKey.lastIndexOf('-'));
}

/** Whether a key was made for a draft, under whichever of its names. */
export function isKeyOfDraft(idempotencyKey: string, draftId: string | undefined): boolean {
  return firstName(draftIdOfKey(idempotencyKey)) === firstName(draftId);
}

function firstName(draftId: string | undefined): string | undefined {
  return draftId?.split('.')[0];
}

/**
 * 14 hexadecimal characters that stand for a text; for telling texts apart, not for security. Not
 * `crypto.subtle`, which a page on plain http does not have. Method: two FNV-1a hashes of 32 bits
 * (RFC 9923, section 2) with different starts and a final mixing.
 */
export function fingerprint(text: string): string {
  return (hash(text, 0x811c9dc5) + hash(text, 0x9e3779b9)).slice(2);
}

function hash(text: string, start: number): string {
  let value = start;
  for (const byte of new TextEncoder().encode(text)) {
    value = Math.imul(value ^ byte, 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 15), 0x85ebca6b);
  return ((value ^ (value >>> 13)) >>> 0).toString(16).padStart(8, '0');
}
