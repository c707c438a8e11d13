import { describe, expect, test } from 'vitest';
import { hostingRules } from '../../../../src/site/hosting/rules.ts';
import { toPlace } from '../../../../src/site/redirects.ts';

const settings = { site: 'https://docs.example', base: '/', frameAncestors: "'none'" };
const headersAt = (site: string) => hostingRules({ ...settings, site }).headers;

describe('the headers of every answer', () => {
  test('let nobody show the site in a frame, unless the build says so', () => {
    const policyFor = (frameAncestors: string) =>
      hostingRules({ ...settings, frameAncestors }).headers['Content-Security-Policy'];
    expect(policyFor("'none'")).toBe("frame-ancestors 'none'");
    expect(policyFor("'self' https://a.example")).toBe("frame-ancestors 'self' https://a.example");
  });

  test('forbid no script that the policy of a page allows', () => {
    expect(headersAt('https://docs.example')['Content-Security-Policy']).not.toMatch(
      /default-src|script-src|style-src|worker-src|connect-src/,
    );
  });

  test('ask for https only where the site is published with it', () => {
    const name = 'Strict-Transport-Security';
    expect(headersAt('https://docs.example')[name]).toBe('max-age=31536000');
    expect(headersAt('http://docs.example')).not.toHaveProperty(name);
    expect(headersAt('http://localhost:4321')).not.toHaveProperty(name);
  });

  test('say nothing that browsers only complain about', () => {
    const name = 'Cross-Origin-Opener-Policy';
    expect(headersAt('https://docs.example')[name]).toBe('same-origin');
    expect(headersAt('http://localhost:4321')[name]).toBe('same-origin');
    expect(headersAt('http://docs.example')).not.toHaveProperty(name);
  });
});

test('a renamed page has moved in every language, unless an anchor would be lost on the way', () => {
  const redirects = [
    { from: toPlace('guides/cache/'), to: toPlace('guides/caching/') },
    { from: toPlace('guides/sizes/'), to: toPlace('guides/caching/#node-size') },
    { from: toPlace('guides/caching/#size'), to: toPlace('guides/caching/#node-size') },
  ];
  expect(hostingRules(settings, redirects).moved).toEqual([
    { from: 'guides/cache/', to: 'guides/caching/' },
    { from: 'de/guides/cache/', to: 'de/guides/caching/' },
    { from: 'en/guides/cache/', to: 'en/guides/caching/' },
  ]);
});
