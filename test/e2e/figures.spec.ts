import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { FIGURE_COPIES } from '../../scripts/variants.ts';
import type { ChangedFigure } from '../support/figures/values.ts';
import { shownPages, timesShown, type ShownPages } from '../support/figures/shown.ts';

// No browser: two copies of the site as they were built, with every figure of the catalogue changed
// to a value that stands nowhere else. A figure that is typed into a text, or a page that forgets to
// follow, differs between the two.

interface CopyOfSite {
  readonly figures: readonly ChangedFigure[];
  readonly de: ShownPages;
  readonly en: ShownPages;
}

let a: CopyOfSite;
let b: CopyOfSite;

test.beforeAll(() => {
  [a, b] = [readCopy(FIGURE_COPIES.a), readCopy(FIGURE_COPIES.b)];
});

function readCopy(folder: string): CopyOfSite {
  const file = `${folder}/figures.json`;
  if (!existsSync(file)) throw new Error(`${file} is missing: npm run test:build`);
  return {
    figures: JSON.parse(readFileSync(file, 'utf8')) as readonly ChangedFigure[],
    de: shownPages(`${folder}/dist`, 'de'),
    en: shownPages(`${folder}/dist`, 'en'),
  };
}

test('both copies have the same figures, each with a value of its own', () => {
  expect(a.figures.length).toBeGreaterThan(100);
  expect(b.figures.map(({ place }) => place)).toEqual(a.figures.map(({ place }) => place));
  for (const copy of [a, b]) {
    const values = copy.figures.map(({ de }) => de);
    expect(new Set(values).size).toBe(values.length);
  }
});

for (const locale of ['de', 'en'] as const) {
  test(`${locale}: every figure is shown, and changes on every page that shows it`, () => {
    const complaints = a.figures.flatMap((figure, index) => {
      const other = b.figures[index];
      if (!other) return [`${figure.place}: missing in the second copy`];
      const [here, there] = [
        timesShown(a[locale], figure[locale]),
        timesShown(b[locale], other[locale]),
      ];
      if (Object.keys(here).length === 0) return [`${figure.place}: on no page`];
      const pages = [...new Set([...Object.keys(here), ...Object.keys(there)])];
      return pages
        .filter((page) => here[page] !== there[page])
        .map(
          (page) => `${figure.place} → ${page}: ${here[page] ?? 0} times, then ${there[page] ?? 0}`,
        );
    });
    expect(complaints).toEqual([]);
  });

  test(`${locale}: no page of a copy still shows the value of the other`, () => {
    const left = a.figures.flatMap((figure) =>
      Object.keys(timesShown(b[locale], figure[locale])).map((page) => `${figure.place} → ${page}`),
    );
    expect(left).toEqual([]);
  });
}
