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
  onEnd(() => void server.stop().then(() => process.exit(0)));
  const base = process.env.BASE_PATH ?? '/';
  return new URL(base, `http://${host}:${server.port}`).href;
}

/**
 * Calls back once when the process should end. A signal to npm ends npm and its shell but is not
 * passed on to the script they run: that the parent is gone is all the script gets to know.
 */
function onEnd(stop: () => void): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid !== parent) end();
  }, 500);
  const end = (): void => {
    clearInterval(watch);
    stop();
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}
