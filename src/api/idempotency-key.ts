/**
 * Makes the key that marks all sendings of one order as the same order: 128 random bits as 32
 * hexadecimal characters. Not `crypto.randomUUID`, which a page on plain http does not have.
 */
export function newIdempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
