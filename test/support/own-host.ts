import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startWebHost } from './web-host.ts';

/** The host of one test: it can be switched off, and publish another build. */
export interface OwnHost {
  /** Where the site is, with `/` at its end. */
  readonly url: string;
  /** Serves another folder from now on. */
  readonly publish: (folder: string) => Promise<void>;
  /** From now on nobody answers. */
  readonly stop: () => Promise<void>;
}

/** Serves a built site on a free port of the loopback. */
export async function startOwnHost(folder: string, base: string): Promise<OwnHost> {
  let server = await startWebHost({ folder, base, port: 0 });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    publish: async (next) => {
      await stop(server);
      server = await startWebHost({ folder: next, base, port });
    },
    stop: () => stop(server),
  };
}

function stop(server: Server): Promise<void> {
  return new Promise((stopped) => {
    server.close(() => {
      stopped();
    });
    server.closeAllConnections();
  });
}
