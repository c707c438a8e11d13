/** The ids of the texts that describe the control `id`. */
export function descriptionIds(id: string): { readonly hint: string; readonly error: string } {
  return { hint: `${id}-hint`, error: `${id}-error` };
}

/**
 * The value of `aria-describedby` for the control `id`: its hint, then its error.
 * `undefined` when there is neither, so that the attribute is absent.
 */
export function describedBy(id: string, hint: unknown, error: unknown): string | undefined {
  const ids = descriptionIds(id);
  const present = [hint ? ids.hint : '', error ? ids.error : ''].filter(Boolean);
  return present.length > 0 ? present.join(' ') : undefined;
}
