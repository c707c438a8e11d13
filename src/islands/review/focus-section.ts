/** Parts of a page that take the focus when what had it has gone. */
export const sectionIds = {
  review: 'place-review',
  status: 'place-status',
  order: 'place-order',
  orders: 'place-orders',
} as const;

/**
 * Leads the reader to a part of the page: into view, and with the focus, so that a screen reader
 * goes on from there. React may still have to draw it, hence the next frame.
 */
export function focusSection(section: keyof typeof sectionIds): void {
  requestAnimationFrame(() => {
    const element = document.getElementById(sectionIds[section]);
    element?.scrollIntoView({ block: 'start' });
    element?.focus({ preventScroll: true });
  });
}
