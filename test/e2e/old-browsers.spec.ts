import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { neededFeatures } from '../../src/components/old-browser/needed-features.ts';
import { outDirOf, SITE } from '../../scripts/variants.ts';
import { expect, test } from '../support/fixtures.ts';
import { Guide } from '../support/guide.ts';

/** Methods that came into the language and its surroundings after 2021. */
const YOUNG = [
  ...['at', 'hasOwn', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with'],
  ...['groupBy', 'withResolvers', 'fromAsync', 'try', 'getOrInsert', 'getOrInsertComputed'],
  ...['isWellFormed', 'toWellFormed', 'toBase64', 'fromBase64', 'sumPrecise', 'f16round'],
  ...['union', 'intersection', 'difference', 'symmetricDifference'],
  ...['isSubsetOf', 'isSupersetOf', 'isDisjointFrom', 'transfer', 'waitAsync'],
  ...['canParse', 'any', 'timeout', 'throwIfAborted', 'getSetCookie'],
  ...['checkVisibility', 'showPopover', 'togglePopover', 'startViewTransition', 'requestClose'],
];

/** Those that are called only where they are found. */
const FOUND_FIRST: readonly string[] = [
  // React: for view transitions, which no page has.
  'startViewTransition',
];

/** The names of all methods that a script calls; what only stands in its texts is none. */
function methodsCalledIn(script: string): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      names.add(node.expression.name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('script.js', script, ts.ScriptTarget.Latest));
  return names;
}

test('what the published scripts call, a browser is asked for first', () => {
  const folder = join(outDirOf(SITE), '_astro');
  const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'));
  const methods = new Set(
    scripts.flatMap((file) => [...methodsCalledIn(readFileSync(join(folder, file), 'utf8'))]),
  );
  const called = YOUNG.filter((name) => methods.has(name));
  const asked = neededFeatures({ isDemo: true }).join(' ');
  const unasked = called.filter(
    (name) => !FOUND_FIRST.includes(name) && !new RegExp(`\\.${name}\\b`).test(asked),
  );
  expect(called).toContain('toSorted');
  expect(unasked).toEqual([]);
});

test('a browser that is too old for the steps says so, and its fields stay closed', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Array.prototype, 'toSorted');
  });
  const guide = new Guide(page, 'de', 'caching');
  await page.goto('de/guides/caching/');
  await page.mouse.move(200, 200);
  const notice = page.getByText(/^Mit diesem Browser können Sie hier nicht bestellen/);
  await expect(notice).toBeVisible();
  await expect(notice.getByRole('link')).toHaveText('Bestellformular für Caching');
  await page.mouse.move(210, 210);
  await page.keyboard.press('Tab');
  for (const field of [guide.storage, guide.source(1), guide.consent, guide.submitButton]) {
    await expect(field).toBeDisabled();
  }
  await expect(guide.step('Vertrauenswürdige Quellen')).toBeVisible();

  await page.goto('en/order-status/');
  await expect(
    page.getByText(/^This browser is too old for the fields and the list of orders/),
  ).toBeVisible();
  await expect(page.getByText(/Loading|are being loaded/)).toBeHidden();

  await page.goto('de/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(/^Dieser Browser ist zu alt/)).toBeHidden();
});

test('a browser without the youngest functions orders, and nothing is told of the network', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(AbortSignal, 'any');
    Reflect.deleteProperty(AbortSignal, 'timeout');
    Reflect.deleteProperty(Navigator.prototype, 'clipboard');
    for (const name of ['union', 'difference', 'isSubsetOf']) {
      Reflect.deleteProperty(Set.prototype, name);
    }
  });
  const guide = new Guide(page, 'de', 'caching');
  await guide.open();
  await expect(page.getByText(/^Dieser Browser ist zu alt/)).toBeHidden();
  await guide.fillIn('203.0.113.7');
  await guide.submitButton.click();
  await expect(guide.status.getByRole('progressbar')).toBeVisible();
  await expect(guide.status).not.toContainText('nicht erreichbar');
});
