import type { AstroIntegration, ViteUserConfig } from 'astro';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { removingWorker } from '../offline/bundle-worker.ts';
import { readRedirects } from '../redirects.ts';
import { readNavigationPages } from '../sidebar.ts';
import { hostFiles } from './host-files.ts';
import { liveServer } from './live-server.ts';
import { precompress } from './precompress.ts';
import { hostingRules, type HostingSettings } from './rules.ts';

type VitePlugin = Extract<
  NonNullable<ViteUserConfig['plugins']>[number],
  { configureServer?: unknown }
>;

/**
 * Writes beside the site what each host needs to serve it by the rules, and compresses its files.
 * The last integration: it compresses what all the others have written. The live server of authors
 * answers as a host does, as far as it can.
 *
 * @param settings.precompress false leaves out the compressed files, which take some seconds
 */
export function hosting(
  settings: HostingSettings & { readonly precompress: boolean },
): AstroIntegration {
  return {
    name: 'hosting',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'dev') updateConfig({ vite: { plugins: [liveServerPlugin(settings)] } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = Object.entries(hostFiles(hostingRules(settings, readRedirects())));
        for (const [path, text] of files) {
          await mkdir(dirname(join(folder, path)), { recursive: true });
          await writeFile(join(folder, path), text);
        }
        if (!settings.precompress) return;
        const started = performance.now();
        const { files: count, bytes } = await precompress(folder);
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        const kib = (size: number): string => `${Math.round(size / 1024)} KiB`;
        logger.info(
          `${count} files compressed in ${seconds} s: ${kib(bytes.plain)}, ` +
            `${kib(bytes.brotli)} with brotli, ${kib(bytes.gzip)} with gzip`,
        );
      },
    },
  };
}

/** Puts our answers before those of Astro, which puts its own first of all. */
function liveServerPlugin(settings: HostingSettings): VitePlugin {
  const pages = readNavigationPages().map(({ slug }) => slug.replace(/\/?index$/, ''));
  const moved = hostingRules(settings, readRedirects()).moved.map(({ from }) => from);
  const paths = [...pages.map((page) => page && `${page}/`), ...moved, 'ui/'];
  const handle = liveServer({ base: settings.base, paths, worker: removingWorker });
  return {
    name: 'live-server',
    enforce: 'post',
    configureServer: (server) => () => {
      server.middlewares.stack.unshift({ route: '', handle });
    },
  };
}
