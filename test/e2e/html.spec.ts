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
    rules: {
      // Safari drops the role of a list without markers unless it is written down.
      'no-redundant-role': 'off',
      // What keeps a form disabled is a fieldset with the role of nothing: no group that needs a name.
      'wcag/h71': 'off',
      // The search finds while one types: there is nothing to submit.
      'wcag/h32': 'off',
    },
  }),
);

const known = EXCEPTIONS.filter(({ tool }) => tool === 'html-validate');

test('the HTML of every page is in order, but for what the accessibility statement names', () => {
  const folder = outDirOf(SITE);
  const files = globSync('**/*.html', { cwd: folder });
  const unnamed: string[] = [];
  const met = new Set<(typeof known)[number]>();
  const findings = files.flatMap((file) => {
    const html = readFileSync(join(folder, file), 'utf8');
    const tables = html.match(
      /<table class=(?:(?!<caption|<\/table>|aria-label)[^])*?<(?:thead|tbody)/g,
    );
    unnamed.push(...(tables ?? []).map((table) => `${file}: ${table.slice(0, 80)}`));
    const report = checker.validateStringSync(html, file);
    return report.results.flatMap(({ messages }) =>
      messages.flatMap(({ ruleId, message, offset, selector }) => {
        const exception = known.find(
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
  expect([...met].length, 'exceptions that no page needs any more').toBe(known.length);
});

/** The beginning of the element that a finding is about; it may be given by the name in its tag. */
function elementAt(html: string, offset: number): string {
  return html.slice(html.lastIndexOf('<', offset), offset + 120);
}
