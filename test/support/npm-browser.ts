/** Prepares the Chromium that comes from npm (Linux x64), also where the system brings nothing. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium, { inflate } from '@sparticuz/chromium';
import type { BrowserLaunch } from './browser.ts';

const CACHE = fileURLToPath(new URL('../../node_modules/.cache', import.meta.url));
const PACKAGE = resolve(
  dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')),
  '..',
);

const SYSTEM_FONTS = '/usr/share/fonts';

/** Whether npm has a build for this machine. */
export function hasNpmBrowser(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

/**
 * Unpacks the browser once per version and says how to launch it. The package's own `args` are
 * left out: they crash it outside of the cloud functions that it was made for.
 */
export async function npmBrowser(): Promise<BrowserLaunch> {
  const folder = await unpackOnce();
  const executablePath = join(folder, 'chromium');
  const env = { ...process.env };
  if (lacksLibraries(executablePath)) {
    env.LD_LIBRARY_PATH = joinPaths(join(folder, 'al2023', 'lib'), env.LD_LIBRARY_PATH);
  }
  if (!existsSync('/etc/fonts/fonts.conf')) {
    env.FONTCONFIG_FILE = join(folder, 'fonts.conf');
  }
  return { executablePath, args: ['--no-sandbox'], env };
}

/**
 * The same with no fonts but its own, and text drawn in one way, so that pages look the same on every
 * machine.
 */
export async function npmBrowserForPictures(): Promise<BrowserLaunch> {
  const { args = [], env = {}, ...launch } = await npmBrowser();
  const folder = await unpackOnce();
  const configuration = `${folder}-fonts.conf`;
  if (!existsSync(configuration)) {
    // Whole or not at all, as below: several processes may be here at a time.
    const unfinished = `${configuration}.${process.pid}`;
    await writeFile(unfinished, fontConfiguration(folder, []));
    await rename(unfinished, configuration);
  }
  return {
    ...launch,
    args: [...args, '--font-render-hinting=none', '--disable-lcd-text'],
    env: { ...env, FONTCONFIG_FILE: configuration },
  };
}

/** Renaming the finished folder keeps a half unpacked browser from ever being used. */
async function unpackOnce(): Promise<string> {
  const manifest = await readFile(join(PACKAGE, 'package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const folder = join(CACHE, `chromium-${version}`);
  if (existsSync(folder)) return folder;

  await mkdir(CACHE, { recursive: true });
  const unfinished = await mkdtemp(`${folder}.`);
  try {
    await unpackInto(unfinished);
    await writeFile(join(unfinished, 'fonts.conf'), fontConfiguration(folder, [SYSTEM_FONTS]));
    await rename(unfinished, folder);
  } catch (error) {
    // Another process may have been faster: then its folder is as good as ours.
    if (!existsSync(folder)) throw error;
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return folder;
}

/** The package unpacks into the temporary folder of the process, and only there. */
async function unpackInto(folder: string): Promise<void> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    await chromium.executablePath();
    await inflate(join(PACKAGE, 'bin', 'al2023.tar.br'));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** Debian without a desktop has no libnss3; the package's own copy serves there. */
function lacksLibraries(executablePath: string): boolean {
  try {
    return execFileSync('ldd', [executablePath], { encoding: 'utf8' }).includes('not found');
  } catch {
    return true;
  }
}

/** Without any font Chromium draws no text at all: the package brings Open Sans. */
function fontConfiguration(folder: string, further: readonly string[]): string {
  const folders = [join(folder, 'fonts'), ...further];
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((path) => `  <dir>${path}</dir>\n`).join('')}  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}

function joinPaths(first: string, rest: string | undefined): string {
  return rest ? `${first}:${rest}` : first;
}
