import { readCatalogue } from '#catalogue/read';
import { answeredIn, errorGroups, type AnswerGroup } from '#reference';
import { locales } from '#i18n/locale';
import { expect, test } from 'vitest';

const { orderStatuses } = readCatalogue();
const groups = ['statuses', ...Object.keys(errorGroups)] as AnswerGroup[];
const entries = groups.flatMap((group) => answeredIn(group, orderStatuses, 'de'));
const written = entries.flatMap(({ code, answers }) =>
  answers.map((answer) => ({ code, ...answer })),
);

test('every status and every code is answered in each language', () => {
  const codes = groups.slice(1).flatMap((group) => answeredIn(group, orderStatuses, 'en'));
  expect(codes.length).toBeGreaterThan(80);
  for (const { code, answers } of entries) {
    expect([code, answers.map(({ locale }) => locale)]).toEqual([code, locales]);
  }
});

test.each(written)('$locale: the answer to $code is ready to be pasted', ({ text }) => {
  const sentences = text.match(/\p{L}[^.!?]*(?:\.(?!\s|$)[^.!?]*)*\.(?=\s|$)/gu) ?? [];
  expect(sentences.length).toBeGreaterThanOrEqual(2);
  expect(text.length).toBeLessThan(520);
  expect(text).not.toMatch(/[{}<>]|undefined/);
});

test.each(written)('$locale: nobody with a ticket is told to open one for $code', ({ text }) => {
  expect(text).not.toMatch(/\btickets?\b/i);
});

test.each(written)('$locale: the answer to $code links to the page of its language', (answer) => {
  if (answer.code === 'done') {
    expect(answer.path).toBe(`${answer.locale}/after-ordering/`);
    return;
  }
  expect(answer.path).toMatch(
    new RegExp(`^${answer.locale}/(order-status|reference/errors)/#${answer.code}$`),
  );
});

test('a status that nobody has answered stops the build', () => {
  const [first] = orderStatuses;
  if (!first) throw new Error('There is no status.');
  const more = [...orderStatuses, { ...first, id: 'paused' }];
  expect(() => answeredIn('statuses', more, 'de')).toThrow(
    'content/answers/de: statuses.paused is missing. Write what support answers.',
  );
});

test('an answer to a status that is gone stops the build', () => {
  const fewer = orderStatuses.filter(({ id }) => id !== 'processing');
  expect(() => answeredIn('statuses', fewer, 'de')).toThrow(
    'content/answers/de: nothing asks for statuses.processing.',
  );
});
