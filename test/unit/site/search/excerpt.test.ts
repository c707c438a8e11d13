import { expect, test } from 'vitest';
import { excerptOf } from '../../../../src/site/search/excerpt.ts';
import { HIDDEN_END, HIDDEN_START } from '../../../../src/site/search/index-page.ts';

/** The excerpt as text, with what was found in brackets. */
function excerpt(text: string, found: readonly number[], start = 0, end = Infinity): string {
  const words = text.split(/\s+/);
  const places = found.map((location) => ({ location, balanced_score: 1 }));
  return excerptOf(words, { start, end }, places)
    .map((part) => (part.isFound ? `[${part.text}]` : part.text))
    .join('');
}

/** `w0 w1 w2 …` */
const numbered = (count: number) =>
  Array.from({ length: count }, (_, place) => `w${place}`).join(' ');

test('a short text is shown whole, with what was found', () => {
  expect(excerpt('Der Cache hat eine Adresse.', [1, 4])).toBe('Der [Cache] hat eine [Adresse.]');
});

test('of a long text, the words around what was found are shown', () => {
  expect(excerpt(numbered(60), [30])).toMatch(/^… w26 w27 w28 w29 \[w30\] w31 .* w45 …$/);
});

test('the beginning and the end of a text are no place to leave something out', () => {
  expect(excerpt(numbered(60), [1])).toMatch(/^w0 \[w1\] .* …$/);
  expect(excerpt(numbered(60), [59])).toMatch(/^… w40 .* \[w59\]$/);
});

test('where most was found counts', () => {
  expect(excerpt(numbered(60), [2, 40, 42])).toContain('[w40] w41 [w42]');
});

test('nothing is shown beyond the part of the page', () => {
  expect(excerpt(numbered(60), [12], 10, 14)).toBe('w10 w11 [w12] w13');
});

test('words that only the search knows are left out, found or not', () => {
  const text = `Der Node. ${HIDDEN_START} Knoten, CPU ${HIDDEN_END} Der Speicher.`;
  expect(excerpt(text, [3])).toBe('Der Node. Der Speicher.');
  expect(excerpt(text, [3, 7])).toBe('Der Node. Der [Speicher.]');
  // Pagefind ends a paragraph with a full stop.
  expect(excerpt(text.replace(HIDDEN_END, `${HIDDEN_END}.`), [3])).toBe('Der Node. Der Speicher.');
});

test('a part without words of its own has no excerpt', () => {
  expect(excerpt(`${HIDDEN_START} Knoten ${HIDDEN_END}`, [1])).toBe('');
});
