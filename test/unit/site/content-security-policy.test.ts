import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { withPolicy } from '../../../src/site/content-security-policy.ts';
import { TRUSTED_TYPES_SCRIPT } from '../../../src/site/trusted-types.ts';

const page = (head: string, body = '') =>
  `<!doctype html><html lang="de"><head>${head}</head><body>${body}</body></html>`;

/** The policy of a page: its directives with their values. */
function policyOf(html: string, connect = ''): Readonly<Record<string, readonly string[]>> {
  const [, content = ''] =
    /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(
      withPolicy(html, connect),
    ) ?? [];
  return Object.fromEntries(
    content.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values];
    }),
  );
}

function sha256(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

/** Without the one of the script that every page gets with its policy. */
const hashesIn = (values: readonly string[] = []) =>
  values.filter((value) => value.startsWith("'sha256-") && value !== sha256(TRUSTED_TYPES_SCRIPT));

describe('what a page with its policy may run', () => {
  test.each([
    ['a plain script', '<script>a()</script>'],
    ['a module', '<script type="module">a()</script>'],
    ['a script that says its type', '<script type="text/JavaScript">a()</script>'],
    ['an import map', '<script type="importmap">a()</script>'],
    [
      'a script in a template, which a page may bring to life',
      '<template><script>a()</script></template>',
    ],
  ])('%s, by the hash of its text', (_, script) => {
    expect(hashesIn(policyOf(page('', script))['script-src'])).toEqual([sha256('a()')]);
  });

  test.each([
    ['data', '<script type="application/json">{"a":1}</script>'],
    ['structured data', '<script type="application/ld+json">{}</script>'],
    ['a script in a file, which its origin allows', '<script src="/a.js"></script>'],
    ['a script in a comment', '<!-- <script>a()</script> -->'],
    ['a script in a text', '<p>&lt;script&gt;a()&lt;/script&gt;</p>'],
    ['a script in an attribute', '<p title="<script>a()</script>"></p>'],
  ])('no hash for %s', (_, markup) => {
    expect(hashesIn(policyOf(page('', markup))['script-src'])).toEqual([]);
  });

  test('the same script on a page twice is named once', () => {
    const twice = page('<script>a()</script>', '<script>a()</script>');
    expect(hashesIn(policyOf(twice)['script-src'])).toHaveLength(1);
  });

  test('inline styles, by their hash, wherever they stand', () => {
    const styles = page('<style>a{}</style>', '<template><style>b{}</style></template>');
    expect(policyOf(styles)['style-src-elem']).toEqual(["'self'", sha256('a{}'), sha256('b{}')]);
  });

  test('no string, unless a policy of the page itself has looked at it', () => {
    const html = withPolicy(page(''), '');
    expect(html).toContain(`"><script>${TRUSTED_TYPES_SCRIPT}</script></head>`);
    const policy = policyOf(page(''));
    expect(policy['script-src']).toContain(sha256(TRUSTED_TYPES_SCRIPT));
    expect(policy['require-trusted-types-for']).toEqual(["'script'"]);
    expect(policy['trusted-types']).toEqual(['default']);
  });

  test('nothing from strings and nothing inline without a hash', () => {
    const policy = policyOf(page('<script>a()</script>'));
    const scripts = policy['script-src'] ?? [];
    expect(scripts).not.toContain("'unsafe-inline'");
    expect(scripts).not.toContain("'unsafe-eval'");
    expect(policy['style-src-elem']).not.toContain("'unsafe-inline'");
    expect(policy['object-src']).toEqual(["'none'"]);
    expect(policy['base-uri']).toEqual(["'none'"]);
    expect(policy['default-src']).toEqual(["'self'"]);
  });
});

describe('what a page with its policy may connect to', () => {
  test('its own origin alone, when there is no order API on another', () => {
    expect(policyOf(page(''))['connect-src']).toEqual(["'self'"]);
  });

  test('the order API’s origin, without its path', () => {
    const policy = policyOf(page(''), 'https://api.example:8443/v1/orders');
    expect(policy['connect-src']).toEqual(["'self'", 'https://api.example:8443']);
  });
});

describe('where the policy stands', () => {
  const meta = '<meta http-equiv="Content-Security-Policy"';

  test('first in the head, so that nothing escapes it', () => {
    expect(withPolicy(page('<script>a()</script>'), '')).toContain(`<head>${meta}`);
  });

  test('behind the encoding, which browsers look for in the first 1024 bytes', () => {
    const scripts = Array.from({ length: 40 }, (_, n) => `<script>a(${n})</script>`).join('');
    const protectedPage = withPolicy(page(`<meta charset="utf-8"/>${scripts}`), '');
    expect(protectedPage).toContain(`<head><meta charset="utf-8"/>${meta}`);
  });

  test('before an encoding that comes after something else', () => {
    const protectedPage = withPolicy(page('<script>a()</script><meta charset="utf-8">'), '');
    expect(protectedPage).toContain(`<head>${meta}`);
  });

  test('in the real head, not in one that only a comment or a header has', () => {
    const protectedPage = withPolicy(
      `<!-- <head> --><html><head data-a="b > c"><title>x</title></head></html>`,
      '',
    );
    expect(protectedPage).toContain(`<!-- <head> --><html><head data-a="b > c">${meta}`);
  });

  test('the rest of the page is left as it was', () => {
    const html = page('<title>$& $1</title>', '<p>ä</p>');
    const added = /<meta http-equiv="Content[^>]*><script>.*?<\/script>/;
    expect(withPolicy(html, '').replace(added, '')).toBe(html);
  });

  test('a page without a head is refused: it would be published without a policy', () => {
    expect(() => withPolicy('<p>Hallo</p>', '')).toThrow(
      'A page without <head> has no place for its policy.',
    );
  });
});

test('whatever an inline script says, its hash is the one that a browser computes', () => {
  // Browsers hash the text of the element after parsing: line ends are LF, NUL is U+FFFD.
  const text = fc
    .string({ unit: 'binary', maxLength: 200 })
    .filter((script) => !/<\/script|<!--|\r|\0/i.test(script) && script.isWellFormed());
  fc.assert(
    fc.property(text, (script) => {
      const hashes = hashesIn(policyOf(page(`<script>${script}</script>`))['script-src']);
      expect(hashes).toEqual([sha256(script)]);
    }),
  );
  const windows = page('<script>a()\r\nb()\rc()\0</script>');
  expect(hashesIn(policyOf(windows)['script-src'])).toEqual([sha256('a()\nb()\nc()\uFFFD')]);
});
