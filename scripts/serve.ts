import { preview } from 'astro';

/** Where to listen. The folder and the base come from `astro.config.mjs`, as in the build. */
interface Address {
  readonly host: string;
  readonly port: number;
}

/**
 * Serves the built site in the foreground until the process is told to stop (SIGINT, SIGTERM).
 * Called as a function because the `astro preview` command may go to the background by itself.
 *
 * @returns the address that the site really has: a taken port moves it to the next free one
 * @throws if the site has not been built
 */
export async function serve({ host, port }: Address): Promise<string> {
  const server = await preview({ server: { host, port }, logLevel: 'warn' });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.stop().then(() => process.exit(0)));
  }
  const base = process.env.BASE_PATH ?? '/';
  return new URL(base, `http://${host}:${server.port}`).href;
}
