import { expect, test } from 'vitest';
import { withoutFillers } from '../../../src/site/search/pagefind-ui.ts';

const fillers = 'a ist das wie ich einen the of was'.split(' ');

test.each([
  ['share a link', 'share link'],
  ['Wie teile ich einen Link', 'teile Link'],
  ['  the price of storage ', 'price storage'],
  ['b2-4', 'b2-4'],
  ['IAM', 'IAM'],
])('“%s” is searched for as “%s”', (typed, searched) => {
  expect(withoutFillers(typed, fillers)).toBe(searched);
});

test('a reader who types nothing but such words gets what they typed', () => {
  expect(withoutFillers('was ist das', fillers)).toBe('was ist das');
  expect(withoutFillers('', fillers)).toBe('');
});
