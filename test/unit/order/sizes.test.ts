import { describe, expect, test } from 'vitest';
import { nearestSizes, nextSize, readStorage } from '#order';

const limits = { minGb: 50, maxGb: 1000, stepGb: 50, centsPerStep: 0 };

test.each([
  [-5, [50]],
  [0, [50]],
  [49.5, [50]],
  [50, [50]],
  [50.5, [50, 100]],
  [120, [100, 150]],
  [999, [950, 1000]],
  [1000, [1000]],
  [1e9, [1000]],
  [Number.NaN, [50]],
])('next to %d GB are %j', (gb, sizes) => {
  expect(nearestSizes(gb, limits)).toEqual(sizes);
  for (const size of sizes) expect(readStorage(String(size), limits).ok).toBe(true);
});

describe('a step leads to the next size', () => {
  test.each([
    [50, 100, 50],
    [100, 150, 50],
    [120, 150, 100],
    [0, 50, 50],
    [1000, 1000, 950],
    [5000, 1000, 1000],
  ])('from %d GB to %d or %d', (gb, up, down) => {
    expect(nextSize(gb, 'up', limits)).toBe(up);
    expect(nextSize(gb, 'down', limits)).toBe(down);
  });
});
