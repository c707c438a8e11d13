import { distance } from 'fastest-levenshtein';

/** How much of an address may be wrong, as a share of its letters. */
const MOST_WRONG = 1 / 3;

/**
 * The address that was probably meant: of the known ones the one with the fewest letters to change,
 * over the whole or over the last part, because a folder in front is often left out or guessed.
 * Undefined when none is near.
 */
export function nearestAddress(wanted: string, known: readonly string[]): string | undefined {
  const whole = trimmed(wanted);
  const last = lastPart(whole);
  const [best] = known
    .map((address) => {
      const candidate = trimmed(address);
      const share = Math.min(
        wrongShare(whole, candidate),
        // A whole address that is nearly right counts before a part that is.
        wrongShare(last, lastPart(candidate)) + 0.01,
      );
      return { address, share };
    })
    .filter(({ share }) => share <= MOST_WRONG)
    .sort((a, b) => a.share - b.share);
  return best?.address;
}

function wrongShare(a: string, b: string): number {
  return a === '' || b === '' ? 1 : distance(a, b) / Math.max(a.length, b.length);
}

function trimmed(address: string): string {
  return address.toLowerCase().replaceAll(/^\/+|\/+$/g, '');
}

function lastPart(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}
