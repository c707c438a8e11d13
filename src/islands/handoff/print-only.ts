/**
 * Prints one part of the page: while the browser prints, `data-print` on the root names the part,
 * and the stylesheet leaves out everything else.
 */
export function printOnly(part: 'portal-sheet'): void {
  const root = document.documentElement;
  root.dataset.print = part;
  window.addEventListener('afterprint', () => delete root.dataset.print, { once: true });
  window.print();
}
