import { expect, test } from 'vitest';
import { guideFrontmatter } from '../../../src/site/guide-frontmatter.ts';
import { threeServices } from '../../support/three-services.ts';

const schema = guideFrontmatter(threeServices, { navigation: {} });
const messagesOf = (frontmatter: object) =>
  schema.safeParse(frontmatter).error?.issues.map(({ message }) => message);

test('a description of 50 to 160 characters is taken', () => {
  expect(messagesOf({ description: 'x'.repeat(50) })).toBeUndefined();
  expect(messagesOf({ description: 'x'.repeat(160) })).toBeUndefined();
});

test.each([
  ['missing', {}, 'Write what readers find on the page, in 50 to 160 characters'],
  [
    'too short',
    { description: 'x'.repeat(49) },
    '49 characters. Say more: search engines show 50 to 160',
  ],
  [
    'too long',
    { description: 'x'.repeat(161) },
    '161 characters. Shorten it: search engines show 50 to 160',
  ],
])('a %s description is told with what to do', (_, frontmatter, message) => {
  expect(messagesOf(frontmatter)).toEqual([message]);
});
