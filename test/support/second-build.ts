import { readSite } from '#catalogue/read';
import { removingWorker } from '#site/offline/bundle-worker.ts';
import { keepSite, WORKER_FILE } from '#site/offline/offline.ts';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes what the next build of a site would be: every script and style under another name, and so
 * another name for the build. In the second that a copy takes, and without the half minute of Astro.
 *
 * @param folder with the built site; it stays as it is
 * @returns the folder of the second build, in `.cache`; the caller removes it
 */
export async function secondBuild(folder: string): Promise<string> {
  const copy = copyOf(folder);
  const hashed = readdirSync(join(copy, '_astro')).filter((name) => /\.(?:js|css)$/.test(name));
  for (const name of hashed)
    renameSync(join(copy, '_astro', name), join(copy, '_astro', next(name)));
  changeTexts(copy, (text) =>
    text.replaceAll(/[\w.-]+\.(?:js|css)\b/g, (name) =>
      hashed.includes(name) ? next(name) : name,
    ),
  );
  const { languages, mark } = readSite();
  await keepSite(copy, { languages: Object.keys(languages), mark });
  return copy;
}

/** The same for a build with `OFFLINE=false`. */
export async function buildThatKeepsNothing(folder: string): Promise<string> {
  const copy = copyOf(folder);
  changeTexts(copy, (text) => text);
  writeFileSync(join(copy, WORKER_FILE), await removingWorker());
  return copy;
}

function copyOf(folder: string): string {
  const copy = mkdtempSync('.cache/second-build-');
  // Without the compressed files, which would still have what was in them.
  cpSync(folder, copy, { recursive: true, filter: (path) => !/\.(?:br|gz)$/.test(path) });
  return copy;
}

/** Pages lose the name of their build, which is another one, or none. */
function changeTexts(folder: string, change: (text: string) => string): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => /\.(?:html|js|css)$/.test(name))) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, change(text.replace(/ data-build="\w*"/, '')));
  }
}

/** `steps.hgM6hz0G.js` is `steps.hgM6hz0G-2.js` in the next build. */
function next(name: string): string {
  return name.replace(/(\.\w+)$/, '-2$1');
}
