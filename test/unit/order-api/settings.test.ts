import { expect, test } from 'vitest';
import { helpText, readSettings } from '#order-api';

test('without options the API suits the site that `npm start` serves', () => {
  expect(readSettings([])).toEqual({
    port: 4490,
    host: '127.0.0.1',
    siteUrl: 'http://localhost:4321/',
    origins: [],
    data: 'order-api.sqlite',
    readyAfter: 25_000,
    scenario: 'success',
    rateLimit: { requests: 600, seconds: 60 },
    secureCookies: false,
    token: '',
  });
});

test('every option counts', () => {
  const words = [
    ...['--port', '0', '--host', '0.0.0.0', '--site', 'https://docs.example/docs'],
    ...['--origin', 'https://a.example', '--origin', 'http://localhost:4322'],
    ...['--data', ':memory:', '--provisioning-seconds', '90', '--scenario', 'lost-answer'],
    ...['--rate-limit', '0', '--token', 'a-token-of-16-chars', '--secure-cookies'],
  ];
  expect(readSettings(words)).toEqual({
    port: 0,
    host: '0.0.0.0',
    siteUrl: 'https://docs.example/docs/',
    origins: ['https://a.example', 'http://localhost:4322'],
    data: ':memory:',
    readyAfter: 90_000,
    scenario: 'lost-answer',
    secureCookies: true,
    token: 'a-token-of-16-chars',
  });
});

test.each([
  [['--port', '70000'], /^--port does not fit\. Write a port, such as 4490/],
  [['--site', 'docs.example'], /^--site does not fit\. Write the site’s address/],
  [['--site', 'https://docs.example/?page=1'], /^--site does not fit\. Write the site’s address/],
  [['--site', 'ftp://docs.example'], /^--site does not fit\. Write the site’s address/],
  [['--origin', 'https://a.example/docs'], /^--origin does not fit\. Write an origin/],
  [['--data', ''], /^--data does not fit\. Write a file/],
  [['--provisioning-seconds', '-1'], /--provisioning-seconds/],
  [['--scenario', 'chaos'], /^--scenario does not fit\. Write success, .* or lost-answer\.$/],
  [['--rate-limit', 'many'], /^--rate-limit does not fit\./],
  [['--token', 'short'], /^--token does not fit\. Write at least 16/],
  [['--prot', '1'], /^Unknown option '--prot'\. --help lists the options\.$/],
  [['4490'], /--help lists the options\.$/],
])('%j is refused in one sentence', (words, sentence) => {
  expect(() => readSettings(words)).toThrow(sentence);
});

test('--help lists every option', () => {
  expect(readSettings(['--help'])).toBeUndefined();
  for (const option of ['port', 'host', 'site', 'origin', 'data', 'scenario', 'rate-limit']) {
    expect(helpText).toContain(`--${option} `);
  }
});
