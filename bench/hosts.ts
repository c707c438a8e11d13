/**
 * `npm run bench:hosts [-- <seconds for each>]`: how many requests a second one worker of nginx answers, with a page of a
 * guide: as it is, compressed for each request, and compressed by the build. Prints a table for
 * `bench/README.md`.
 */
import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { promisify } from 'node:util';
import { SITE } from '../scripts/variants.ts';
import { ask } from '../test/hosts/ask.ts';
import { nginx, nginxCommand, type Changes } from '../test/hosts/nginx.ts';
import { findProgram, requirePrograms, type Program } from '../test/support/programs.ts';
import { runServer } from '../test/hosts/run-server.ts';
import { copySite, ownFolder, sharedFolder } from '../test/hosts/sites.ts';

const PAGE = '/de/guides/caching/';
const CONNECTIONS = 1000;
const SECONDS = Number(process.argv[2] ?? 20);
/** After so many seconds, an answer has come too late. */
const PATIENCE = 10;
const PORT = Number(process.env.TEST_PORT ?? 4400) + 16;

const wrk: Program = { file: 'wrk', debianPackage: 'wrk' };

/** A way to send the page. */
interface Way {
  readonly name: string;
  /** What is asked for; '' is the page as it is. */
  readonly encoding: '' | 'gzip' | 'br';
  /** Changes to what the build has written for nginx. */
  readonly rules?: Changes;
}

const WAYS: readonly Way[] = [
  { name: 'as it is', encoding: '' },
  {
    name: 'gzip for each request',
    encoding: 'gzip',
    rules: { 'gzip_static on;': 'gzip on;' },
  },
  { name: 'gzip by the build', encoding: 'gzip' },
  { name: 'brotli by the build', encoding: 'br' },
];

requirePrograms([...nginx.programs, wrk]);
const folder = sharedFolder();
try {
  const site = await copySite(SITE, folder);
  const load = loadavg()[0] ?? 0;
  console.log(
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores, load ${load.toFixed(1)}, ` +
      `${CONNECTIONS} connections for ${SECONDS} s\n`,
  );
  console.log('| Page | KiB | Requests a second | Errors |\n| --- | ---: | ---: | ---: |');
  for (const [index, way] of WAYS.entries()) {
    const own = ownFolder(folder, `nginx-${index}`);
    console.log(await measure(way, { site, base: '/', port: PORT, folder: own }));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Loads nginx with one way, and returns a line of the table. */
async function measure(
  { name, encoding, rules }: Way,
  publication: Parameters<typeof nginxCommand>[0],
): Promise<string> {
  const main = {
    '# brotli_static on;': 'brotli_static on;',
    'worker_processes auto;': 'worker_processes 1;',
  };
  const program = findProgram(nginx.programs[0]) ?? '';
  const server = await runServer(nginxCommand(publication, program, main, rules));
  try {
    const origin = `http://127.0.0.1:${PORT}`;
    const headers = encoding === '' ? {} : { 'Accept-Encoding': encoding };
    const answer = await ask({ origin, path: PAGE, headers });
    if (answer.status !== 200 || (answer.headers['content-encoding'] ?? '') !== encoding) {
      throw new Error(`nginx does not send the page ${name}: status ${answer.status}`);
    }
    const said = await load(`${origin}${PAGE}`, encoding);
    const size = (answer.body.length / 1024).toFixed(1);
    return `| ${name} | ${size} | ${perSecond(said)} | ${errors(said)} |`;
  } finally {
    await server.stop();
  }
}

async function load(url: string, encoding: string): Promise<string> {
  const { stdout } = await promisify(execFile)(findProgram(wrk) ?? '', [
    ...['--threads', '1', '--connections', String(CONNECTIONS)],
    ...['--duration', `${SECONDS}s`, '--timeout', `${PATIENCE}s`],
    ...(encoding === '' ? [] : ['--header', `Accept-Encoding: ${encoding}`]),
    url,
  ]);
  return stdout;
}

function perSecond(said: string): string {
  return Math.round(Number(/Requests\/sec:\s+([\d.]+)/u.exec(said)?.[1])).toLocaleString('en');
}

/** What `wrk` counts: connections that broke, answers that came too late or were none. */
function errors(said: string): string {
  const counts = [...said.matchAll(/(?:connect|read|write|timeout|responses:) (\d+)/gu)];
  return counts.reduce((sum, [, count]) => sum + Number(count), 0).toLocaleString('en');
}
