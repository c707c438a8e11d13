import { expect, test } from '@playwright/test';
import { EXCEPTIONS } from '#components/accessibility';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outDirOf, SITE } from '../../scripts/variants.ts';

const checker = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y'],
  }),
);

test('the HTML of every page is in order, but for what the accessibility statement names', () => {
  const folder = outDirOf(SITE);
  const files = globSync('**/*.html', { cwd: folder });
  const unnamed: string[] = [];
  const met = new Set<(typeof EXCEPTIONS)[number]>();
  const findings = files.flatMap((file) => {
    const html = readFileSync(join(folder, file), 'utf8');
    const tables = html.match(
      /<table class=(?:(?!<caption|<\/table>|aria-label)[^])*?<(?:thead|tbody)/g,
    );
    unnamed.push(...(tables ?? []).map((table) => `${file}: ${table.slice(0, 80)}`));
    const report = checker.validateStringSync(html, file);
    return report.results.flatMap(({ messages }) =>
      messages.flatMap(({ ruleId, message, offset, selector }) => {
        const exception = EXCEPTIONS.find(
          ({ rule, markup }) => rule === ruleId && markup.test(elementAt(html, offset)),
        );
        if (exception) {
          met.add(exception);
          return [];
        }
        return [`${file}: ${ruleId}: ${message} (${selector ?? ''}) ${elementAt(html, offset)}`];
      }),
    );
  });
  expect(files.length).toBeGreaterThan(30);
  expect(findings).toEqual([]);
  expect(unnamed, 'tables without a name').toEqual([]);
  const needless = EXCEPTIONS.filter((exception) => !met.has(exception));
  expect(needless, 'exceptions that no page needs any more').toEqual([]);
});

/** The beginning of the element that a finding is about; it may be given by the name in its tag. */
function elementAt(html: string, offset: number): string {
  return html.slice(html.lastIndexOf('<', offset), offset + 120);
}
