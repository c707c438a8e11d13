import { readSite } from '#catalogue/read';
import { keepNothing, keepSite, WORKER_FILE } from '#site/offline/offline.ts';
import {
  copyFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
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
  await keepNothing(copy);
  return copy;
}

/**
 * Makes what a host has in the middle of an upload that ends with the pages.
 *
 * @param folder with the build that was there before; it stays as it is
 * @param next folder with the build that is uploaded: its worker, scripts and styles have come
 */
export function halfUploaded(folder: string, next: string): string {
  const copy = copyOf(folder);
  copyFileSync(join(next, WORKER_FILE), join(copy, WORKER_FILE));
  cpSync(join(next, '_astro'), join(copy, '_astro'), { recursive: true });
  return copy;
}

/** Makes the site of a host that answers with a page, and status 200, in place of all scripts. */
export function buildBehindLogin(folder: string): string {
  const copy = copyOf(folder);
  const scripts = readdirSync(join(copy, '_astro')).filter((name) => name.endsWith('.js'));
  for (const name of scripts) copyFileSync(join(copy, '404.html'), join(copy, '_astro', name));
  return copy;
}

function copyOf(folder: string): string {
  const copy = mkdtempSync('.cache/second-build-');
  // Without the compressed files, which would still have what was in them.
  cpSync(folder, copy, { recursive: true, filter: (path) => !/\.(?:br|gz)$/.test(path) });
  return copy;
}

/** Pages lose the name of their build, which is another one. */
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
