import { awaitPart } from '#ui/loading';
import type { SearchSession } from './search-dialog.ts';

/**
 * Lets the button and Ctrl or ⌘ K open the dialog. What searches is loaded then. If that fails, or a
 * search does, there is nothing in the dialog that works: it is closed, the page says why, and opening
 * it again tries again.
 */
export function offerSearch(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-open-search]');
  const dialog = document.querySelector<HTMLDialogElement>('dialog.search');
  if (!button || !dialog) return;
  showKey(button);
  let session: Promise<SearchSession> | undefined;

  const open = (): void => {
    if (!dialog.open) dialog.showModal();
    dialog.querySelector('input')?.focus();
    session ??= load(dialog, fail);
    session.catch(fail);
  };
  const fail = (): void => {
    if (!session) return;
    session.then((started) => started.end()).catch(() => {});
    session = undefined;
    window.dispatchEvent(new Event('part-missing'));
    dialog.close();
  };

  button.addEventListener('click', open);
  button.disabled = false;
  dialog.addEventListener('click', ({ target }) => {
    // Beside the frame, or on the way to what was found, which may be on this page.
    const isLeft =
      target === dialog || (target instanceof Element && target.closest('a, .search__close'));
    if (isLeft) dialog.close();
  });
  window.addEventListener('keydown', (event) => {
    if (!(event.metaKey || event.ctrlKey) || event.key !== 'k') return;
    event.preventDefault();
    if (dialog.open) dialog.close();
    else open();
  });
}

function load(dialog: HTMLDialogElement, onFailed: () => void): Promise<SearchSession> {
  const start = async (): Promise<SearchSession> => {
    const { startSearch } = await import('./search-dialog.ts');
    return startSearch(dialog, onFailed);
  };
  return awaitPart(start());
}

/** The key beside the button's word, as the reader's keyboard has it. */
function showKey(button: HTMLElement): void {
  const key = button.querySelector('kbd');
  if (!key) return;
  // There is nothing else that tells it: browsers that name their platform otherwise are few.
  if (/Mac|iPhone|iPad|iPod/.test(navigator.userAgent)) key.textContent = '⌘ K';
  key.hidden = false;
}
