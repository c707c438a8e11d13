/**
 * `npm run stories -- 20000 [--seed 7] [--network lossy|proxy]`: tells so many stories of readers,
 * tabs and networks over the real stores, and fails if one ends as none may. See `test/model`.
 */
import { parseArgs } from 'node:util';
import { bundlePage } from '../test/model/page/bundle.ts';
import { check } from '../test/model/run/check.ts';
import { words } from '../test/model/run/print.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' }, network: { type: 'string' } },
});
const count = Number(positionals[0] ?? 1000);
const seed = Number(values.seed);
const networks = (['lossy', 'proxy'] as const).filter(
  (network) => values.network === undefined || values.network === network,
);
if (!Number.isInteger(count) || !Number.isInteger(seed) || networks.length === 0) {
  console.error('npm run stories -- <count> [--seed <number>] [--network lossy|proxy]');
  process.exit(2);
}

const load = await bundlePage();
for (const network of networks) {
  const started = performance.now();
  const onProgress = (told: number): void => {
    if (told % 5000 === 0) console.log(`${network}: ${told} of ${count}`);
  };
  const verdict = await check({ network, count, seed, load, onProgress });
  console.log(words(network, verdict));
  console.log(`  in ${((performance.now() - started) / 1000).toFixed(0)} s\n`);
  if (verdict.failed > 0) process.exitCode = 1;
}
