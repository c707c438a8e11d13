/*
 * Replaces `@pagefind/default-ui`, which Starlight's search loads on every page as soon as the
 * browser is idle: 21 KiB with brotli for readers who never search. This one waits until the search
 * is opened. An alias in the Astro config puts it in place, so Starlight's component stays as it is.
 */
import { awaitPart } from '#ui/loading';
import { watchSearch } from './watch-search.ts';

type Options = Readonly<Record<string, unknown>> & { readonly bundlePath: string };

/** Called with `new`, as Pagefind's own interface is. */
export function PagefindUI(options: Options): void {
  const dialog = document.querySelector<HTMLDialogElement>('site-search dialog');
  if (!dialog) throw new Error('Search: there is no <dialog> in <site-search>.');
  offerSearch(dialog, options);
}

/**
 * Loads the search when the dialog is opened. If that fails, or a search does, there is nothing in the
 * dialog that works: it is closed, the page says why, and opening it again tries again.
 */
function offerSearch(dialog: HTMLDialogElement, options: Options): void {
  const start = (): void => {
    load(dialog, options).catch(() => {
      dialog.close();
      offerSearch(dialog, options);
    });
  };
  if (dialog.open) {
    start();
    return;
  }
  const observer = new MutationObserver(() => {
    if (!dialog.open) return;
    observer.disconnect();
    start();
  });
  observer.observe(dialog, { attributes: true, attributeFilter: ['open'] });
}

async function load(dialog: HTMLDialogElement, options: Options): Promise<void> {
  // Pagefind's interface would load its script by itself, and wait for it without end.
  const script = `${options.bundlePath}pagefind.js`;
  const parts = Promise.all([
    import('@pagefind/default-ui/npm_dist/mjs/ui-core.mjs'),
    import(/* @vite-ignore */ script),
  ]);
  const [real] = await awaitPart(parts);
  const fillers = import.meta.env.PUBLIC_SEARCH_FILLERS.split(' ');
  const watched = watchSearch(dialog, options.bundlePath, () => {
    ui.destroy();
    dialog.close();
    offerSearch(dialog, options);
  });
  const ui = new real.PagefindUI({
    ...options,
    processTerm: (typed: string) => {
      watched.onSearch();
      return withoutFillers(typed, fillers);
    },
  });
  // Starlight has focused the field when the dialog opened, but only now there is one.
  if (dialog.open) dialog.querySelector('input')?.focus();
}

/**
 * What to search for, of the words that a reader typed; all of them, if nothing else is left.
 * Pagefind looks for all words that are typed, and a single letter is the beginning of half of them:
 * “share a link” found every heading there is.
 *
 * @param fillers words that carry a sentence but name nothing, in lower case
 */
export function withoutFillers(typed: string, fillers: readonly string[]): string {
  const words = typed.trim().split(/\s+/);
  const kept = words.filter((word) => !fillers.includes(word.toLowerCase()));
  return kept.length > 0 ? kept.join(' ') : typed;
}
