import { issueMessage, translatorFor } from '#i18n';
import type { Issue } from '#order';
import type { SourceProblem } from '#sources';
import { expect, test } from 'vitest';
import { messageKeys } from '../../support/messages.ts';
import { samples } from './samples.ts';

/** The sentence for a code with its sample; the table's type has checked that they fit. */
function sentence(code: string, params: object, locale: 'de' | 'en'): string {
  const issue = { code, params } as unknown as Issue | SourceProblem;
  return issueMessage(issue, translatorFor(locale));
}

test.each(Object.entries(samples))('%s has a whole sentence in both languages', (code, params) => {
  const [german, english] = [sentence(code, params, 'de'), sentence(code, params, 'en')];
  for (const message of [german, english]) {
    expect(message).not.toMatch(/[{}]|undefined|NaN|\[object/);
    if ('text' in params) expect(message).toContain(params.text);
  }
  expect(german).not.toBe(english);
});

test('no message is left that no code has', () => {
  const codes = Object.keys(samples).map((code) => `issue.${code}`);
  const messages = messageKeys.filter((key) => key.startsWith('issue.'));
  expect(messages.sort()).toEqual(codes.sort());
});

test.each([
  ['source-too-broad', '16.777.216', '16,777,216'],
  [
    'sources-broad',
    '79.228.162.514.264.337.593.543.950.336',
    '79,228,162,514,264,337,593,543,950,336',
  ],
  ['source-octet', 'vierte', 'fourth'],
  ['source-not-public', 'gehört zu einem privaten Netz', 'is in a private network'],
] as const)('%s is told in the words and digits of the language', (code, german, english) => {
  expect(sentence(code, samples[code], 'de')).toContain(german);
  expect(sentence(code, samples[code], 'en')).toContain(english);
});
