import { curlCommand, shellWord } from '#api';
import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';

/**
 * What a program gets as its arguments when a shell reads the words. Starting a shell takes up to a
 * second in a process as large as that of the tests, so it reads many at once.
 */
function readByShell(words: readonly string[]): readonly string[] {
  const input = `printf '%s\\0' ${words.join(' ')}`;
  const { stdout, status } = spawnSync('bash', { input, encoding: 'utf8' });
  expect(status).toBe(0);
  return stdout.split('\0').slice(0, -1);
}

const TEXTS = [
  ['plain', 'plain'],
  ['an apostrophe', "Domblick's Netz"],
  ['only apostrophes', "'''"],
  ['a dollar sign', '$HOME ${PATH} $(id)'],
  ['backticks', '`id`'],
  ['a newline', 'first\nsecond\r\n'],
  ['backslashes', '\\ \\n \\\\'],
  ['quotation marks', '{"a":"b"}'],
  ['an exclamation mark', 'now!'],
  ['a glob', '* ? [a] ~'],
  ['nothing', ''],
  ['a leading @ and -', '@/etc/passwd'],
  ['umlauts and an emoji', 'Köln 🚀'],
] as const;

test('every kind of text reaches the program as it is', () => {
  const read = readByShell(TEXTS.map(([, text]) => shellWord(text)));
  expect(TEXTS.map(([kind], index) => [kind, read[index]])).toEqual(TEXTS);
});

test('whatever the texts are, a shell reads each as one word', () => {
  const nasty = fc.string({
    unit: fc.constantFrom("'", '"', '$', '`', '\\', '\n', '!', ' ', ';', '&', '(', 'a', 'ü', '🚀'),
  });
  fc.assert(
    fc.property(
      fc.array(fc.oneof(nasty, fc.string({ unit: 'grapheme' })), {
        minLength: 400,
        maxLength: 500,
      }),
      (texts) => {
        const clean = texts.map((text) => text.replaceAll('\0', ''));
        expect(readByShell(texts.map(shellWord))).toEqual(clean);
      },
    ),
    { numRuns: 3 },
  );
});

test('a pasted command gives curl the address, the headers and the body, byte for byte', () => {
  const body = '{\n  "note": "Domblick\'s $HOME \\\\"\n}';
  const command = curlCommand({
    method: 'POST',
    url: 'https://api.example/orders?a=1&b=2',
    headers: { 'Idempotency-Key': '"key"' },
    body,
  });
  const script = `ORDER_API_TOKEN=secret; curl() { printf '%s\\0' "$@"; }; ${command}`;
  const { stdout } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
  expect(stdout.split('\0').slice(0, -1)).toEqual([
    ...['--fail-with-body', '--request', 'POST', 'https://api.example/orders?a=1&b=2'],
    ...['--header', 'Authorization: Bearer secret'],
    ...['--header', 'Idempotency-Key: "key"'],
    ...['--data-raw', body],
  ]);
});

test('a look-up needs no method, no body and no token in the text', () => {
  expect(curlCommand({ method: 'GET', url: 'https://api.example/orders' })).toBe(
    `curl --fail-with-body 'https://api.example/orders' \\\n  --header "Authorization: Bearer \${ORDER_API_TOKEN:?}"`,
  );
});

test.each(['bash', 'sh'])('without a token, %s names the variable and sends nothing', (shell) => {
  const command = curlCommand({ method: 'GET', url: 'https://api.example/orders' });
  const script = `curl() { echo sent; }; ${command}`;
  const env = { PATH: process.env.PATH };
  const { stdout, stderr, status } = spawnSync(shell, ['-c', script], { encoding: 'utf8', env });
  expect(status).not.toBe(0);
  expect(stdout).toBe('');
  expect(stderr).toContain('ORDER_API_TOKEN');
});
