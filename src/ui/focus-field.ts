/**
 * Scrolls to a field's label and focuses the field.
 *
 * Focusing alone would put the field itself at the edge and leave its label and error out of view.
 * A field whose part of the page is not hydrated yet is disabled and cannot take focus: then the
 * focus follows as soon as it is enabled, which scrolling to it triggers.
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
 * Where the texts about the field begin: the group of an option, the frame of a checkbox (its error
 * is above its label), the row of a list, otherwise the label.
 */
function beginningOf(field: HTMLElement): HTMLElement {
  const frame = field.closest<HTMLElement>('.option-group, .checkbox, .list-row');
  if (frame) return frame;
  return field instanceof HTMLInputElement ? (field.labels?.[0] ?? field) : field;
}
