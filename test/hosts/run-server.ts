import { spawn, type ChildProcess } from 'node:child_process';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** A server program in the foreground, and the port at which it is to answer. */
export interface ServerCommand {
  /** Its path. */
  readonly program: string;
  readonly args: readonly string[];
  /** On the loopback. */
  readonly port: number;
  /** The server's own folder: it runs there, and nothing else is its to write. */
  readonly folder: string;
}

export interface RunningServer {
  /** The process, for measuring it. */
  readonly pid: number;
  /** Ends it and everything that it has started. */
  readonly stop: () => Promise<void>;
}

/** On every Linux: the user and group who own nothing. */
export const NOBODY = 65_534;

/** Whether servers can be run as somebody else, as containers and services are. */
export const isRoot = process.getuid?.() === 0;

/** How long a server may take until it answers, in milliseconds. */
const PATIENCE = 30_000;

/**
 * Starts a server and waits until it takes connections. Root runs it as nobody.
 *
 * @throws Error if the server ends before, or does not answer; with what it has said
 */
export async function runServer(command: ServerCommand): Promise<RunningServer> {
  const { program, args, port, folder } = command;
  if (await isTaken(port)) throw new Error(`Port ${port} is taken. Set TEST_PORT to another one.`);
  const child = spawn(program, args, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    // What a server keeps for itself belongs into its folder, too.
    env: { PATH: process.env.PATH ?? '', HOME: folder },
    ...(isRoot && { uid: NOBODY, gid: NOBODY }),
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  }
  const ended = endOf(child);
  const deadline = Date.now() + PATIENCE;
  while (!(await isTaken(port))) {
    if (child.exitCode !== null || child.pid === undefined || Date.now() > deadline) {
      child.kill();
      await ended;
      throw new Error(`${program} ${args.join(' ')} did not start:\n${said}`);
    }
    await pause(25);
  }
  return {
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Settles when the process is gone, or could not be started at all. */
function endOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('close', () => {
      resolve();
    });
    child.once('error', () => {
      resolve();
    });
  });
}

/** Whether somebody takes connections at the port. */
function isTaken(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    const settle = (answer: boolean) => () => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', settle(true)).once('error', settle(false));
  });
}
