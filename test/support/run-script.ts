/** Runs the scripts that pages offer, with the programs that readers run them with. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { findProgram, requirePrograms, type Program } from './programs.ts';

const CURL: Program = { file: 'curl', debianPackage: 'curl' };
const PYTHON: Program = { file: 'python3', debianPackage: 'python3' };

/** What a script has done. */
export interface ScriptRun {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The pauses before further tries, in seconds; only of a script that does not wait. */
  readonly pauses: readonly number[];
}

export interface RunOptions {
  /** Access token; without one, the environment has none. */
  readonly token?: string;
  /** Lets pauses pass at once. Everything else of the script is as it stands. */
  readonly withoutWaiting?: boolean;
}

/** Node and Python with a clock that does not wait, and tells how long it should have. */
const hurried = {
  '.mjs': [
    '--import',
    `data:text/javascript,${encodeURIComponent(String.raw`
      const wait = setTimeout;
      globalThis.setTimeout = (resume, ms, ...args) => {
        // Node's fetch has timers of its own.
        if (!new Error().stack.split('\n')[2].includes('.mjs')) return wait(resume, ms, ...args);
        console.error('pause ' + ms / 1000);
        return wait(resume, 0);
      };`)}`,
  ],
  '.py': [
    '-c',
    `import runpy, sys, time
time.sleep = lambda seconds: print("pause", seconds, file=sys.stderr)
runpy.run_path(sys.argv[1], run_name="__main__")`,
  ],
} as const;

/**
 * Saves a script as the file of that name and runs it by the program for its extension.
 *
 * @throws Error if that program is not installed
 */
export async function runScript(
  file: { readonly name: string; readonly text: string },
  { token, withoutWaiting = false }: RunOptions,
): Promise<ScriptRun> {
  requirePrograms([CURL, PYTHON]);
  const folder = mkdtempSync(join(tmpdir(), 'script-'));
  const path = join(folder, file.name);
  writeFileSync(path, file.text);
  try {
    return await run([...commandFor(extname(path), withoutWaiting), path], token);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function commandFor(extension: string, withoutWaiting: boolean): readonly string[] {
  switch (extension) {
    case '.sh':
      return ['sh'];
    case '.mjs':
      return [process.execPath, ...(withoutWaiting ? hurried['.mjs'] : [])];
    case '.py':
      return [python(), ...(withoutWaiting ? hurried['.py'] : [])];
    default:
      throw new Error(`Nothing runs files that end in "${extension}"`);
  }
}

let interpreter: string | undefined;

/**
 * The interpreter itself. What is found as `python3` may be a shell script of a version manager that
 * looks for it each time, which takes several times as long as the interpreter.
 */
function python(): string {
  const options = { encoding: 'utf8' } as const;
  const path = ['-c', 'import sys; print(sys.executable)'];
  interpreter ??= execFileSync(findProgram(PYTHON) ?? '', path, options).trim();
  return interpreter;
}

async function run([program = '', ...args]: readonly string[], token = ''): Promise<ScriptRun> {
  // No proxy stands between a test and the loopback.
  const env = { PATH: process.env.PATH, NO_PROXY: '*', no_proxy: '*', ORDER_API_TOKEN: token };
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('close', resolve).once('error', reject);
  });
  const [exitCode, stdout, errors] = await Promise.all([
    ended,
    text(child.stdout),
    text(child.stderr),
  ]);
  const lines = errors.split('\n');
  const isPause = (line: string) => line.startsWith('pause ');
  return {
    exitCode,
    stdout,
    stderr: lines.filter((line) => !isPause(line)).join('\n'),
    pauses: lines.filter(isPause).map((line) => Number(line.slice('pause '.length))),
  };
}
