import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { TRUSTED_TYPES_SCRIPT } from '../../../src/site/trusted-types.ts';

interface Policy {
  readonly createHTML?: unknown;
  readonly createScriptURL: (url: string) => string | undefined;
  readonly createScript?: unknown;
}

/** The default policy that the script makes in a page of the site. */
function defaultPolicy(): Policy {
  const made: { name?: string; policy?: Policy } = {};
  runInNewContext(TRUSTED_TYPES_SCRIPT, {
    URL,
    location: new URL('https://docs.example/docs/de/guides/caching/'),
    trustedTypes: {
      createPolicy: (name: string, policy: Policy) => Object.assign(made, { name, policy }),
    },
  });
  if (made.name !== 'default' || !made.policy) throw new Error('There is no default policy.');
  return made.policy;
}

describe('what a string may become in a page', () => {
  const { createHTML, createScriptURL, createScript } = defaultPolicy();

  test.each(['/docs/sw.js', 'https://docs.example/pagefind/pagefind-worker.js'])(
    'a worker of this site: %s',
    (url) => {
      expect(createScriptURL(url)).toBe(url);
    },
  );

  test.each([
    'https://elsewhere.example/worker.js',
    '//elsewhere.example/worker.js',
    'data:text/javascript,a()',
    'blob:https://docs.example/0a1b',
    'javascript:a()',
  ])('no worker from elsewhere: %s', (url) => {
    expect(createScriptURL(url)).toBeUndefined();
  });

  test('never elements, and never code', () => {
    expect(createHTML).toBeUndefined();
    expect(createScript).toBeUndefined();
  });
});

test('a browser without Trusted Types goes on without', () => {
  expect(() => {
    runInNewContext(TRUSTED_TYPES_SCRIPT, { URL });
  }).not.toThrow();
});
