/** The stages that an order passes when all goes well, in this order. */
export const LIFECYCLE = ['new', 'processing', 'done'] as const;

/** Where an order stands. `unknown` is a word that this site does not know: show it verbatim. */
export type OrderStatus = (typeof LIFECYCLE)[number] | 'failed' | 'unknown';

/**
 * Reads the status word of the API in whatever case it comes; the newer portal's `pending` is
 * `new`.
 */
export function readStatus(word: string): OrderStatus {
  const status = word.trim().toLowerCase();
  switch (status) {
    case 'new':
    case 'processing':
    case 'failed':
    case 'done':
      return status;
    case 'pending':
      return 'new';
    default:
      return 'unknown';
  }
}

/** Whether the order will not change any more. An unknown status may, so it is not final. */
export function isFinal(status: OrderStatus): boolean {
  return status === 'done' || status === 'failed';
}
