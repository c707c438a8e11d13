/** The ids of sections that take the focus when the focused element disappears. */
export const sectionIds = {
  review: 'place-review',
  status: 'place-status',
  order: 'place-order',
  orders: 'place-orders',
} as const;

/**
 * Scrolls to a section of the page and focuses it, so that a screen reader continues from there.
 * React may still have to render it, hence the next frame.
 */
export function focusSection(section: keyof typeof sectionIds): void {
  requestAnimationFrame(() => {
    const element = document.getElementById(sectionIds[section]);
    element?.scrollIntoView({ block: 'start' });
    element?.focus({ preventScroll: true });
  });
}
