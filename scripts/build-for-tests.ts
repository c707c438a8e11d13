/**
 * `npm run test:build [-- <number>]`: builds what the browser tests look at, so many at a time; one
 * a core if nothing is said.
 */
import { cpSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { buildCopy, type CopyToBuild } from './build-copy.ts';
import { changeFigures } from '../test/support/figures/change.ts';
import { FIGURE_COPIES, folderOf, VARIANTS } from './variants.ts';

const variants = VARIANTS.map((variant): CopyToBuild => {
  const { env, overlay, change } = variant;
  return {
    folder: folderOf(variant),
    env,
    change: (folder) => {
      if (overlay) cpSync(overlay, join(folder, 'content'), { recursive: true });
      change?.(folder);
    },
  };
});

const figureCopies = (['a', 'b'] as const).map((copy): CopyToBuild => ({
  folder: FIGURE_COPIES[copy],
  env: {},
  change: (folder) => {
    const figures = changeFigures(folder, copy);
    writeFileSync(join(folder, 'figures.json'), JSON.stringify(figures));
  },
}));

const waiting = [...variants, ...figureCopies];

async function buildAll(): Promise<void> {
  for (let copy = waiting.shift(); copy; copy = waiting.shift()) {
    const started = performance.now();
    await buildCopy(copy);
    console.log(`${copy.folder}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
}

const atATime = Number(process.argv[2] ?? availableParallelism());
await Promise.all(Array.from({ length: atATime }, buildAll));
