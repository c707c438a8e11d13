import type { Plugin } from 'vite';

/**
 * The oldest browsers that run everything: what is Baseline widely available on {@link asOf} works in
 * them. Source: web-platform-dx.github.io/web-features, by baseline-browser-mapping 2.11.
 */
export const oldestBrowsers = {
  chrome: '125',
  edge: '125',
  firefox: '126',
  safari: '17.5',
} as const;

/** The day on which features must have been widely available: 30 months in all these browsers. */
export const asOf = '2026-11-28';

/**
 * Has syntax that is too new for the baseline rewritten, of packages too. ESLint holds our own code to
 * it, and to functions, which no build can supply. Astro's own target for browsers, `esnext`, is no
 * setting of its configuration, so this comes after it.
 */
export function browserTarget(): Plugin {
  const target = Object.entries(oldestBrowsers).map(([name, version]) => name + version);
  return {
    name: 'browser-target',
    configEnvironment: (environment) =>
      environment === 'client' ? { build: { target, cssTarget: target } } : undefined,
  };
}
