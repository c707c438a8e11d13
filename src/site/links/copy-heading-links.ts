/** How long the confirmation can be seen, in milliseconds; read out it is at once. */
const SHOWN_FOR = 4000;

/**
 * Copies the address of a heading when its link is followed, by mouse, touch or keyboard. The link
 * still does what links do; one that is opened in a new tab copies nothing.
 *
 * @param status says what happened; carries the page's address and the words as data
 */
export function copyHeadingLinks(status: HTMLElement): void {
  const { page = '', copied = '', notCopied = '' } = status.dataset;
  let hide: number | undefined;
  const say = (text: string): void => {
    status.textContent = text;
    window.clearTimeout(hide);
    hide = window.setTimeout(() => {
      status.textContent = '';
    }, SHOWN_FOR);
  };

  for (const link of document.querySelectorAll<HTMLElement>('a.sl-anchor-link')) {
    // The icon alone does not say that it copies.
    link.title = link.textContent.trim();
  }
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a.sl-anchor-link');
    if (!(link instanceof HTMLAnchorElement) || isForNewTab(event)) return;
    const address = new URL(page + link.hash, window.location.origin).href;
    void copy(address).then((done) => {
      say(done ? copied : notCopied);
    });
  });
}

function isForNewTab({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey || altKey;
}

/** Whether the text is in the clipboard now: browsers may refuse, and only have one over https. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
