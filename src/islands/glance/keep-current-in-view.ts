/**
 * Keeps the current entry of the table of contents in view where it scrolls by itself, to leave room
 * for the order. The page around it stays where it is.
 *
 * @returns ends it
 */
export function keepCurrentInView(): () => void {
  const contents = document.querySelector('starlight-toc');
  const frame = contents?.closest('.right-sidebar-panel');
  if (!contents || !frame) return () => {};
  const follow = (): void => {
    const link = contents.querySelector('[aria-current="true"]')?.getBoundingClientRect();
    const { top, bottom } = frame.getBoundingClientRect();
    if (!link) return;
    if (link.top < top) frame.scrollTop -= top - link.top;
    if (link.bottom > bottom) frame.scrollTop += link.bottom - bottom;
  };
  const observer = new MutationObserver(follow);
  observer.observe(contents, {
    attributes: true,
    attributeFilter: ['aria-current'],
    subtree: true,
  });
  return () => {
    observer.disconnect();
  };
}
