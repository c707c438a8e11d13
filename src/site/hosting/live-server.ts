import { isLocale } from '#i18n/locale';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { WORKER_FILE } from '../offline/offline.ts';

/** What the live server of authors has to know to answer as a host does, as far as it can. */
export interface LiveSite {
  readonly base: string;
  /** Pages without their language, with a slash at the end: `guides/caching/`, '' for home. */
  readonly paths: readonly string[];
  /** The script of the worker that removes what a built site has made the browser keep. */
  readonly worker: () => Promise<string>;
}

/** Files that are made from built pages, by their path below the base. */
const MADE_FROM_PAGES = /^(?:llms\.txt|sitemap-.*\.xml|pagefind\/.*|(?:[^@].*\/)?[\w-]+\.md)$/;

/**
 * Answers what Astro's live server would answer otherwise than any host: addresses without the slash
 * at the end, escapes that encode nothing, and files that only a build has. Goes before Astro.
 *
 * A browser that has seen a built site under the same address, by `npm start`, would go on showing
 * it: its service worker is replaced by one that removes itself.
 */
export function liveServer({ base, paths, worker }: LiveSite) {
  return (
    request: Pick<IncomingMessage, 'url' | 'headers'>,
    response: ServerResponse,
    next: (error?: unknown) => void,
  ): void => {
    const [path = '', ...query] = (request.url ?? '').split('?');
    const below = path.startsWith(base) ? path.slice(base.length) : undefined;
    if (below === WORKER_FILE) {
      worker().then((script) => {
        response.writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-cache' });
        response.end(script);
      }, next);
      // What Vite, not a reader, asks for.
    } else if (below === undefined || /^[@_]/.test(below) || isPartOfPage(request)) {
      next();
    } else if (!isEncoded(path)) {
      request.url = `${base}404/`;
      next();
    } else if (MADE_FROM_PAGES.test(below)) {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end(
        `${path} is made from the built pages: npm start has it, npm run dev does not.\n`,
      );
    } else if (/(?:^|\/)[^./]+$/.test(below)) {
      const search = query.length > 0 ? `?${query.join('?')}` : '';
      response.writeHead(301, { Location: `${path}/${search}`, 'Cache-Control': 'no-cache' });
      response.end();
    } else {
      if (paths.includes(below) && !isLocale(below.split('/')[0])) sayFound(response);
      next();
    }
  };
}

/** Whether the browser says that it wants a script, style or the like (Fetch Metadata). */
function isPartOfPage({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  const destination = headers['sec-fetch-dest'];
  return destination !== undefined && !['document', 'iframe', 'empty'].includes(destination);
}

function isEncoded(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/** Astro sends addresses without a language with status 404, though it has the page. */
function sayFound(response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response);
  response.writeHead = (status: number, ...rest: readonly never[]) => {
    const isMissing = status === 404;
    if (isMissing) response.statusMessage = 'OK';
    return writeHead(isMissing ? 200 : status, ...rest);
  };
}
