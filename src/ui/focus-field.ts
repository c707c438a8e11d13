/**
 * Leads the reader to a field: what names it comes into view, the field gets focus.
 *
 * Focusing alone would put the field itself at the edge and leave its label and error out of sight.
 * A field whose part of the page is not alive yet is disabled and cannot take focus: then the focus
 * follows as soon as it opens, which scrolling to it brings about.
 */
export function focusField(field: HTMLElement): void {
  beginningOf(field).scrollIntoView({ block: 'start' });
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

/**
 * Where the words about the field begin: the group of an option, the frame of a checkbox (its error
 * stands above its label), the row of a list, else the label.
 */
function beginningOf(field: HTMLElement): HTMLElement {
  const frame = field.closest<HTMLElement>('.option-group, .checkbox, .list-row');
  if (frame) return frame;
  return field instanceof HTMLInputElement ? (field.labels?.[0] ?? field) : field;
}
