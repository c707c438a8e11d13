import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** An order API as `npm run order-api` starts it. */
export interface ExampleApi {
  /** Address of the API, without a slash at its end. */
  readonly apiUrl: string;
  /** An access token for scripts. */
  readonly token: string;
  readonly close: () => Promise<void>;
}

/**
 * Starts the order API that the README names, on a free port of the loopback.
 *
 * @param siteOrigin whose pages may call it
 * @throws Error if it ends before it says where it is
 */
export async function startExampleApi(siteOrigin: string): Promise<ExampleApi> {
  const server = spawn(process.execPath, ['scripts/order-api.ts', '0', siteOrigin], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  for await (const line of createInterface(server.stdout)) {
    const [address] = /https?:\/\/[^\s,;]+/.exec(line) ?? [];
    if (address) {
      return {
        // By the number, as the server listens: the name may lead to another address first.
        apiUrl: address.replace('localhost', '127.0.0.1'),
        token: 'a-token',
        close: async () => {
          server.kill();
          await ended;
        },
      };
    }
  }
  throw new Error('npm run order-api ended before it said where the API is');
}
