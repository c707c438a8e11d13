import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { findProgram, type Program } from '../support/programs.ts';

/** How long a program may take until it is ready, in milliseconds. */
const PATIENCE = 60_000;

export interface StartedProgram<Ready> {
  /** What its `ready` has found. */
  readonly ready: Ready;
  /** Ends it. */
  readonly stop: () => Promise<void>;
}

export interface ProgramToStart<Ready> {
  readonly program: Program;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Asked again and again until it answers something; gets all that the program has said. */
  readonly ready: (said: string) => Promise<Ready | undefined> | Ready | undefined;
}

/**
 * Starts a program and waits until it is ready.
 *
 * @throws Error if it ends before, or takes too long; with what it has said
 */
export async function startProgram<Ready>(
  command: ProgramToStart<Ready>,
): Promise<StartedProgram<Ready>> {
  const { program, args, env } = command;
  const child = spawn(findProgram(program) ?? program.file, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH ?? '', ...env },
  });
  const closed = once(child, 'close').catch(() => undefined);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  }
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await closed;
  };
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const ready = await command.ready(said);
    if (ready !== undefined) return { ready, stop };
    if (child.exitCode !== null || child.pid === undefined || Date.now() > deadline) {
      await stop();
      throw new Error(`${program.file} ${args.join(' ')} did not start:\n${said}`);
    }
    await pause(25);
  }
}
