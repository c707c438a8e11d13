import { readSite } from '#catalogue/read';
import { keepSite } from '#site/offline/offline.ts';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes what the next build of a site would be: every script and style under another name, and so
 * another name for the build. In the second that a copy takes, and without the half minute of Astro.
 *
 * @param folder with the built site; it stays as it is
 * @returns the folder of the second build, in `.cache`
 */
export async function secondBuild(folder: string): Promise<string> {
  const copy = mkdtempSync('.cache/second-build-');
  cpSync(folder, copy, { recursive: true });
  const hashed = readdirSync(join(copy, '_astro')).filter((name) => /\.(?:js|css)$/.test(name));
  for (const name of hashed) renameSync(join(copy, '_astro', name), join(copy, '_astro', next(name)));

  const files = readdirSync(copy, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => /\.(?:html|js|css)$/.test(name))) {
    const text = readFileSync(join(copy, file), 'utf8');
    const renamed = text.replaceAll(/[\w.-]+\.(?:js|css)\b/g, (name) =>
      hashed.includes(name) ? next(name) : name,
    );
    writeFileSync(join(copy, file), renamed.replace(/ data-build="\w*"/, ''));
  }
  await keepSite(copy, siteSelection());
  return copy;
}

/** What the worker of the project's own site keeps. */
function siteSelection(): Parameters<typeof keepSite>[1] {
  const { languages, mark } = readSite();
  return { languages: Object.keys(languages), mark };
}

/** `steps.hgM6hz0G.js` is `steps.hgM6hz0G-2.js` in the next build. */
function next(name: string): string {
  return name.replace(/(\.\w+)$/, '-2$1');
}
