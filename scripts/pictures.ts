/**
 * `npm run pictures`: builds what the stored pictures show, and takes those anew that have changed or
 * are missing. What has changed is then in the list of `git status`, to be looked at.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { STORED } from '../test/pictures/places.ts';
import { buildCopy } from './build-copy.ts';
import { folderOf, SITE, SUBPATH } from './variants.ts';

/** Where a PNG says how it names colours, and the value for a palette (RFC 2083, section 4.1.1). */
const COLOUR_TYPE = 25;
const PALETTE = 3;

for (const variant of [SITE, SUBPATH]) {
  console.log(`Building ${folderOf(variant)} ...`);
  await buildCopy({ folder: folderOf(variant), env: variant.env });
}
const { status } = spawnSync(
  'npm run test:pictures -- handbook gallery --update-snapshots=changed',
  {
    shell: true,
    stdio: 'inherit',
  },
);
for (const file of readdirSync(STORED)) await store(join(STORED, file));
process.exitCode = status ?? 1;

/** The colours of a picture are few: with a palette of them it has less than half of the bytes. */
async function store(file: string): Promise<void> {
  const picture = readFileSync(file);
  if (picture[COLOUR_TYPE] === PALETTE) return;
  writeFileSync(
    file,
    await sharp(picture).png({ palette: true, colours: 64, dither: 0 }).toBuffer(),
  );
}
