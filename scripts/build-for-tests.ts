/** `npm run test:build`: builds what the browser tests look at, one variant after the other. */
import { spawnSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCopy } from './build-copy.ts';
import { changeFigures } from '../test/support/figures/change.ts';
import { FIGURE_COPIES, VARIANTS } from './variants.ts';

for (const { name, env, overlay } of VARIANTS) {
  if (overlay !== undefined) {
    buildCopy(`.cache/${name}`, (folder) => {
      cpSync(overlay, join(folder, 'content'), { recursive: true });
    });
    continue;
  }
  const { status } = spawnSync('npm run --silent build', {
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0) process.exit(status ?? 1);
}

for (const [index, copy] of (['a', 'b'] as const).entries()) {
  buildCopy(FIGURE_COPIES[index] ?? '', (folder) => {
    const figures = changeFigures(folder, copy);
    writeFileSync(join(folder, 'figures.json'), JSON.stringify(figures));
  });
}
