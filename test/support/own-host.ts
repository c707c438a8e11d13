import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { listen, startHost } from '../../scripts/serve.ts';

/** The host of one test: it can be switched off, fail, and publish another build. */
export interface OwnHost {
  /** Where the site is, with `/` at its end. */
  readonly url: string;
  /** Serves another folder from now on. */
  readonly publish: (folder: string) => Promise<void>;
  /** Answers everything with status 503 from now on. */
  readonly fail: () => Promise<void>;
  /** Takes requests from now on, and never answers. */
  readonly keepWaiting: () => Promise<void>;
  /** From now on nobody is there. */
  readonly stop: () => Promise<void>;
}

const HOST = '127.0.0.1';

/** Serves a built site on a free port of the loopback. */
export async function startOwnHost(folder: string, base: string): Promise<OwnHost> {
  let server = await startHost({ folder, base, host: HOST, port: 0 });
  const { port } = server.address() as AddressInfo;
  const replace = async (start: () => Promise<Server>): Promise<void> => {
    await stop(server);
    server = await start();
  };
  const answerWith = (listener: RequestListener): Promise<Server> =>
    listen(createServer(listener), HOST, port);
  return {
    url: `http://${HOST}:${port}${base}`,
    publish: (next) => replace(() => startHost({ folder: next, base, host: HOST, port })),
    fail: () => replace(() => answerWith((_, response) => response.writeHead(503).end())),
    keepWaiting: () => replace(() => answerWith(() => {})),
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
