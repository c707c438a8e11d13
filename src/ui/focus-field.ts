/**
 * Leads the reader to a field: its label (or legend, or row) comes into view, the field gets focus.
 *
 * Focusing alone would put the field itself at the edge and leave its label and error out of sight.
 * A field whose part of the page is not alive yet is disabled and cannot take focus: then the focus
 * follows as soon as it opens, which scrolling to it brings about.
 */
export function focusField(field: HTMLElement): void {
  labelOf(field).scrollIntoView({ block: 'start' });
  if (!field.matches(':disabled')) {
    field.focus({ preventScroll: true });
    return;
  }
  const closed = field.closest('fieldset:disabled');
  if (!closed) return;
  const observer = new MutationObserver(() => {
    if (field.matches(':disabled')) return;
    observer.disconnect();
    field.focus({ preventScroll: true });
  });
  observer.observe(closed, { attributes: true, attributeFilter: ['disabled'] });
}

/** What names the field on screen: the legend of its group of options, else its label, else itself. */
function labelOf(field: HTMLElement): HTMLElement {
  if (!(field instanceof HTMLInputElement)) return field;
  if (field.type === 'radio') {
    const group = field.closest<HTMLElement>('fieldset.option-group');
    if (group) return group;
  }
  return field.labels?.[0] ?? field;
}
