/**
 * WebDriver as Firefox takes it without a program between: Marionette, the protocol of its own
 * driver (https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html). Debian has no
 * `geckodriver`, which translates HTTP to it, and WebDriver BiDi cannot ask for an element's name.
 */
import { connect } from 'node:net';
import { COMMANDS, type RunningBrowser } from './web-driver.ts';

interface Failure {
  readonly error: string;
  readonly message: string;
}

/** Type (1 is an answer), number of the command, failure, value. */
type Answer = readonly [type: 1, id: number, failure: Failure | null, value: unknown];

interface Marionette {
  readonly give: RunningBrowser['give'];
  readonly close: () => void;
}

/** Connects to a Firefox on this machine, and starts a session. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = connect({ host: '127.0.0.1', port });
  const waiting = new Map<number, (answer: Answer) => void>();
  const ended = new Promise<never>((_, reject) => {
    socket.once('close', () => {
      reject(new Error('Firefox has ended.'));
    });
  });
  // Nobody may be waiting for an answer then.
  ended.catch(() => {});
  let last = 0;
  let received = Buffer.alloc(0);
  let greet: () => void = () => {};
  const greeted = new Promise<void>((resolve, reject) => {
    greet = resolve;
    socket.once('error', reject);
  });

  // Each message follows its length in bytes and a colon; the first one is a greeting.
  socket.on('data', (chunk) => {
    received = Buffer.concat([received, chunk]);
    for (;;) {
      const colon = received.indexOf(':');
      const end = colon + 1 + Number(received.toString('latin1', 0, Math.max(0, colon)));
      if (colon < 0 || received.length < end) return;
      const message = JSON.parse(received.toString('utf8', colon + 1, end)) as Answer | object;
      received = received.subarray(end);
      if (!Array.isArray(message)) greet();
      else waiting.get((message as unknown as Answer)[1])?.(message as unknown as Answer);
    }
  });

  const ask = async (command: string, parameters: object): Promise<unknown> => {
    const id = ++last;
    const text = JSON.stringify([0, id, command, parameters]);
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    socket.write(`${Buffer.byteLength(text)}:${text}`);
    const [, , failure, value] = await Promise.race([answered, ended]);
    waiting.delete(id);
    if (failure) throw new Error(`${command}: ${failure.error}: ${failure.message}`);
    // A list is the answer itself, everything else is in an object.
    return Array.isArray(value) ? value : (value as { readonly value?: unknown } | null)?.value;
  };

  await greeted;
  await ask('WebDriver:NewSession', {});
  return {
    give: (command, parameters = {}) =>
      ask(COMMANDS[command].firefox, command === 'takePicture' ? { full: false } : parameters),
    close: () => socket.destroy(),
  };
}
