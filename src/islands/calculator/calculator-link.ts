/**
 * The address of the calculator with a fragment, without a language: who opens the link reads it in
 * their own.
 */
export function calculatorLink(fragment: string): string {
  const origin = typeof window === 'undefined' ? '' : window.location.origin;
  return `${origin}${import.meta.env.BASE_URL}reference/price-calculator/#${fragment}`;
}
