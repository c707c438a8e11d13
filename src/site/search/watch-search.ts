/*
 * Notices when a search fails. Pagefind's interface says nothing of it: it goes on searching, or finds
 * nothing because a part of the index could not be loaded, without a connection or after a deploy.
 */
import { LONGEST_LOADING } from '#ui/loading';

/** A search that is watched. */
export interface WatchedSearch {
  /** To be called when a search begins. */
  readonly onSearch: () => void;
}

/**
 * Watches the searches in a dialog, until one of them fails.
 *
 * @param bundlePath where Pagefind's files are, with `/` at its end
 * @param onFailed called once; the page has been told then, and says why
 */
export function watchSearch(
  dialog: HTMLDialogElement,
  bundlePath: string,
  onFailed: () => void,
): WatchedSearch {
  const entry = fetchEntry(bundlePath);
  let late: ReturnType<typeof setTimeout> | undefined;
  let isPending = false;

  const fail = (): void => {
    clearTimeout(late);
    window.removeEventListener('unhandledrejection', onRejection);
    observer.disconnect();
    window.dispatchEvent(new Event('part-missing'));
    onFailed();
  };
  const failIfLoading = (): void => {
    if (isPending && isLoading(dialog)) fail();
  };
  const onRejection = failIfLoading;

  const onChange = async (): Promise<void> => {
    if (!isPending || isLoading(dialog)) return;
    isPending = false;
    clearTimeout(late);
    if (!dialog.querySelector('.pagefind-ui__results:empty')) return;
    // Nothing found: true only if the index is still the one that was searched, and can be reached.
    const [before, now] = await Promise.all([entry, fetchEntry(bundlePath)]);
    if (now === undefined || now !== before) fail();
  };
  const observer = new MutationObserver(() => void onChange());
  observer.observe(dialog, { childList: true, subtree: true });
  window.addEventListener('unhandledrejection', onRejection);

  return {
    onSearch() {
      isPending = true;
      clearTimeout(late);
      late = setTimeout(failIfLoading, LONGEST_LOADING);
    },
  };
}

/** Whether the interface still waits for results, or for the text of one. */
function isLoading(dialog: HTMLDialogElement): boolean {
  const hasResults = dialog.querySelector('.pagefind-ui__results') !== null;
  const isSearching = dialog.querySelector('.pagefind-ui__message') !== null && !hasResults;
  return isSearching || dialog.querySelector('.pagefind-ui__loading') !== null;
}

/** The file that names the parts of the index; undefined if it cannot be reached. */
async function fetchEntry(bundlePath: string): Promise<string | undefined> {
  try {
    // Not `no-store`: without a connection the service worker answers, as it does for Pagefind itself.
    const response = await fetch(`${bundlePath}pagefind-entry.json`, { cache: 'no-cache' });
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}
