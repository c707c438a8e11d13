/** A check of `npm test`: a script of `package.json` that runs beside others. */
import { spawn } from 'node:child_process';
import { styleText } from 'node:util';

/** A script of `package.json` and what it finds out. */
export interface Stage {
  readonly heading: string;
  readonly script: string;
  /** What is handed over to the script. */
  readonly args?: string;
  /** How many it keeps busy. */
  readonly cores: number;
  /** The script that has to pass before. */
  readonly after?: string;
  /** What puts it right, where one command does. */
  readonly remedy?: string;
}

/** A stage at work, or at its end. */
export interface RunningStage {
  readonly stage: Stage;
  /** Resolves with the stage itself when it has ended, however it did. */
  readonly end: Promise<RunningStage>;
  readonly isPassed: () => boolean;
  /** Milliseconds from its start to its end. */
  readonly duration: () => number;
  /** Shows what it has said and was held back. */
  readonly print: () => void;
  readonly stop: () => void;
}

const env = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  // Behind a pipe programs write without colours, unless they are told to.
  ...(process.stdout.isTTY && { FORCE_COLOR: '1' }),
};

/**
 * Starts a stage. What it says is kept together: shown at once while it is alone, else at its end.
 *
 * @param isAlone whether no other stage is running now
 */
export function startStage(stage: Stage, isAlone: () => boolean): RunningStage {
  const started = performance.now();
  const heldBack: Buffer[] = [];
  let hasHeading = false;
  let exitCode: number | null = null;
  let ended = started;

  const child = spawn(`npm run --silent ${stage.script} ${stage.args ?? ''} 2>&1`, {
    shell: true,
    stdio: ['ignore', 'pipe', 'inherit'],
    env,
    // A group of its own, so that all of it can be stopped.
    detached: process.platform !== 'win32',
  });
  const stop = (): void => {
    if (child.exitCode !== null || child.pid === undefined) return;
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid, 'SIGTERM');
  };
  const print = (): void => {
    if (!hasHeading) console.log(styleText('bold', `\n${stage.heading}`));
    hasHeading = true;
    for (const chunk of heldBack.splice(0)) process.stdout.write(chunk);
  };
  child.stdout.on('data', (chunk: Buffer) => {
    heldBack.push(chunk);
    if (isAlone()) print();
  });
  // Ctrl+C reaches this process only.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stop();
      process.exitCode = 1;
    });
  }

  const running: RunningStage = {
    stage,
    end: new Promise((resolve) => {
      child.once('close', (code) => {
        exitCode = code;
        ended = performance.now();
        resolve(running);
      });
    }),
    isPassed: () => exitCode === 0,
    duration: () => ended - started,
    print,
    stop,
  };
  return running;
}

/** Milliseconds as seconds, in a column. */
export function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1).padStart(6);
}
