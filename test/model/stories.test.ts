import { expect, test } from 'vitest';
import { bundlePage } from './page/bundle.ts';
import { check } from './run/check.ts';
import { words } from './run/print.ts';

const load = await bundlePage();

test.each(['lossy', 'proxy'] as const)(
  'nothing false is said and nothing ordered twice, on a %s network',
  async (network) => {
    const verdict = await check({ network, count: 500, seed: 1, load });
    expect(verdict.failed, words(network, verdict)).toBe(0);
  },
);
