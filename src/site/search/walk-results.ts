/**
 * Lets the arrow keys walk from the field through what was found and back.
 *
 * @param signal ends it
 */
export function walkResults(
  dialog: HTMLElement,
  field: HTMLInputElement,
  signal: AbortSignal,
): void {
  const onKey = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    const stops: readonly (HTMLElement | null)[] = [
      field,
      ...dialog.querySelectorAll<HTMLElement>('ol a'),
    ];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    if (at < 0) return;
    // At the ends nothing happens, but the page must not scroll either.
    event.preventDefault();
    stops[at + step]?.focus();
  };
  dialog.addEventListener('keydown', onKey, { signal });
}

const STEPS: Partial<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };
