import { expect, test } from 'vitest';
import { furtherTranslatorFor } from '#i18n/further';
import { sayOutcome } from '#islands/privacy/outcome.ts';
import { kept } from '#kept';
import type { Contents, NamedRow } from '#islands/privacy/forget-everything.ts';

const { t } = furtherTranslatorFor('en');
const drafts: NamedRow = { ...kept.draft, name: 'Drafts', isOfDemo: false };
const navigation: NamedRow = { ...kept.sidebar, name: 'Navigation', isOfDemo: false };

function contents(rows: readonly NamedRow[], pages = false): Contents {
  return { rows, pages, sent: [], underWay: [], inDoubt: [] };
}

const [full, nothing] = [contents([drafts, navigation], true), contents([])];

function say(before: Contents, after: Contents, now = after, elsewhere = false): string {
  const outcome = { before, after };
  return sayOutcome({ outcome, contents: now, elsewhere, pagesName: 'Pages' }, t);
}

test('all that was there and is gone is called deleted', () => {
  expect(say(full, nothing)).toBe('Deleted: Drafts; Navigation; Pages.');
  expect(say(full, contents([], true))).toBe('Deleted: Drafts; Navigation. Still stored: Pages.');
});

test('what is listed as stored is not called deleted', () => {
  expect(say(full, nothing, contents([navigation], true))).toBe(
    'Deleted: Drafts. Stored again automatically because the handbook is still open: Navigation; Pages.',
  );
  // The reader has entered something again: nothing did that by itself.
  expect(say(full, nothing, contents([drafts]))).toBe('Deleted: Navigation; Pages.');
  expect(say(contents([drafts]), nothing, contents([drafts]))).toBe('');
});

test('what was entered in other tabs is named', () => {
  expect(say(nothing, nothing, nothing, true)).toBe('Deleted: What you entered in other tabs.');
  const pages = contents([], true);
  expect(say(pages, pages, pages, true)).toBe(
    'Deleted: What you entered in other tabs. Still stored: Pages.',
  );
});

test('that nothing was deleted is said only as long as that is so', () => {
  const pages = contents([], true);
  expect(say(nothing, nothing)).toBe('Nothing was deleted.');
  expect(say(pages, pages)).toBe('Nothing was deleted.');
  expect(say(pages, pages, nothing)).toBe('Deleted: Pages.');
});

test('that an order is under way is said only as long as it is', () => {
  const order = { key: 'k', standing: 'under-way', service: 'caching', isOwn: true } as const;
  const underWay = { ...nothing, sent: [order], underWay: [order] };
  const said = { outcome: 'under-way', elsewhere: false, pagesName: 'Pages' } as const;
  expect(sayOutcome({ ...said, contents: underWay }, t)).toMatch(/^An order is being sent/);
  expect(sayOutcome({ ...said, contents: nothing }, t)).toBe('');
});
