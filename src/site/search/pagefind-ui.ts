/*
 * Replaces `@pagefind/default-ui`, which Starlight's search loads on every page as soon as the
 * browser is idle: 21 KiB with brotli for readers who never search. This one waits until the search
 * is opened. An alias in the Astro config puts it in place, so Starlight's component stays as it is.
 */

type Options = Readonly<Record<string, unknown>>;

/** Called with `new`, as Pagefind's own interface is. */
export function PagefindUI(options: Options): void {
  const dialog = document.querySelector<HTMLDialogElement>('site-search dialog');
  if (!dialog) throw new Error('Search: there is no <dialog> in <site-search>.');
  if (dialog.open) {
    void load(dialog, options);
    return;
  }
  const observer = new MutationObserver(() => {
    observer.disconnect();
    void load(dialog, options);
  });
  observer.observe(dialog, { attributes: true, attributeFilter: ['open'] });
}

async function load(dialog: HTMLDialogElement, options: Options): Promise<void> {
  const real = await import('@pagefind/default-ui/npm_dist/mjs/ui-core.mjs');
  const fillers = import.meta.env.PUBLIC_SEARCH_FILLERS.split(' ');
  new real.PagefindUI({
    ...options,
    processTerm: (typed: string) => withoutFillers(typed, fillers),
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
