/**
 * Chance that repeats itself: the same seed always gives the same numbers. Method: mulberry32, a
 * generator of 32 bits; for variety, not for security.
 *
 * @returns a function that gives numbers from 0 to below 1, as `Math.random`
 */
export function chanceFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
