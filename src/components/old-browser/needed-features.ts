/*
 * What a browser must have for the live parts of a page. All of it is widely available (Baseline), as
 * is everything else that they use; these are the youngest, so that who has them has the rest. A test
 * looks for younger ones in what is published.
 */

/** Expressions that are truthy where the browser has what every live part uses. */
const everywhere = [
  "'noModule' in document.createElement('script')",
  '[].at',
  'Object.hasOwn',
  '[].findLast',
  '[].findLastIndex',
  '[].toReversed',
  '[].toSorted',
] as const;

/** The same for the order API in the page (MSW), which only the demo has. */
const inDemo = ['URL.canParse', 'Promise.withResolvers', 'Headers.prototype.getSetCookie'] as const;

/** Expressions that are truthy in a browser that can run what a build publishes. */
export function neededFeatures(options: { readonly isDemo: boolean }): readonly string[] {
  return options.isDemo ? [...everywhere, ...inDemo] : everywhere;
}

/**
 * A script for the page, before its first live part: where one of the features is missing no part
 * comes alive, since it would fail somewhere on the way, and the notice says why. In the language of
 * 2009, so that the oldest browser understands it.
 *
 * @param notice selector of the element that is shown then, if the page has live parts
 */
export function oldBrowserScript(features: readonly string[], notice: string): string {
  return `(function () {
  try { if (${features.join(' && ')}) return; } catch (error) {}
  document.documentElement.setAttribute('data-old-browser', '');
  function Part() { return Reflect.construct(HTMLElement, [], Part); }
  if (window.customElements) {
    Part.prototype = Object.create(HTMLElement.prototype);
    customElements.define('astro-island', Part);
  }
  document.addEventListener('DOMContentLoaded', function () {
    if (document.querySelector('astro-island')) document.querySelector('${notice}').hidden = false;
  });
})()`;
}
