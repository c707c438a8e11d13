import { stepNames } from '#catalogue';
import { readCatalogue } from '#catalogue/read';
import { expect, test } from 'vitest';

test.each(stepNames)('the step %s has a term, so that search knows its older words', (name) => {
  const terms = readCatalogue().glossary.filter(({ step }) => step === name);
  expect(
    terms.length,
    `content/glossary.yaml has no term for this step. Write “step: ${name}” below one`,
  ).toBeGreaterThan(0);
});
