import { expect, test } from 'vitest';
import { HIDDEN_END, HIDDEN_START, toIndexed } from '../../../../src/site/search/index-page.ts';

/** The text of a page as Pagefind reads it: without tags. */
const textOf = (html: string) =>
  toIndexed(html)
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

test.each([
  ['<dt>Ursache</dt><dd>Zweimal</dd>', 'Ursache: Zweimal'],
  ['<dt class="a"><span>Preis</span></dt><dd>3 €</dd>', 'Preis: 3 €'],
  ['<dt>Was dauert?</dt><dd>Nichts</dd>', 'Was dauert? Nichts'],
  ['<dd>nichts.<small class="x">Stand: Januar</small></dd>', 'nichts. Stand: Januar'],
  ['<td>b2-4</td><td>2</td>', 'b2-4 2'],
  ['eins<br>zwei<br/>drei', 'eins zwei drei'],
  ['<div>a</div><div>b</div>', 'a b'],
])('%s is read as “%s”', (html, text) => {
  expect(textOf(html)).toBe(text);
});

test('words within a sentence stay as they are', () => {
  expect(textOf('<p>ein <em>W</em>ort, <code>kein</code>s</p>')).toBe('ein Wort, keins');
});

test('words that only the search knows are framed', () => {
  expect(
    textOf('<p>Node</p><p hidden data-search-words data-x="6">CPU,\nKern</p><p>Ende</p>'),
  ).toBe(`Node ${HIDDEN_START} CPU, Kern ${HIDDEN_END} Ende`);
});
