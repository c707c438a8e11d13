/**
 * `npm run anchors`: builds the site and adds its new addresses to the record. Fails when one that
 * is on record leads nowhere any more.
 */
import { ANCHORS_FILE, anchorsText, lostPlaces, readAnchors } from './anchors-record.ts';
import { publishedPlaces, readBuiltSite } from '#site/links/built-site.ts';
import { readRedirects, REDIRECTS_FILE } from '#site/redirects.ts';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

const { status } = spawnSync('npm run --silent build', { shell: true, stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);

const recorded = readAnchors();
const published = publishedPlaces(readBuiltSite(process.env.OUT_DIR ?? 'dist'), 'de');
writeFileSync(ANCHORS_FILE, anchorsText([...recorded, ...published]));

const added = published.filter((place) => !recorded.includes(place));
console.log(`${added.length} new addresses on record in ${ANCHORS_FILE}.`);
const lost = lostPlaces(recorded, published, readRedirects());
if (lost.length > 0) {
  console.error(`These lead nowhere. Say in ${REDIRECTS_FILE} where they have gone:`);
  for (const place of lost) console.error(`  ${place || '/'}`);
  process.exit(1);
}
