/** `z. B.`, `d. h.`: single letters, each with its full stop. */
const abbreviation = /(?<!\p{L})(\p{L}\.) (?=\p{L}\.)/gu;

/** A number, or a placeholder for one, and its unit. */
const quantity = /([\d}]) (?=(?:GB|MB|km|vCPU)\b)/g;

/**
 * The text with no-break spaces where a line must not end: authors write a normal space, because
 * nobody sees which of the two it is.
 */
export function withNoBreakSpaces(text: string): string {
  return text.replaceAll(abbreviation, '$1\u00a0').replaceAll(quantity, '$1\u00a0');
}
