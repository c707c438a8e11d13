import { readCatalogue } from '#catalogue/read';
import { failureReasons, problemTypes, ProblemSchema } from '#api';
import { translatorFor } from '#i18n';
import { errorGroups, fieldExamples, problemExample, type ErrorGroup } from '#reference';
import { findSourceProblems, MAX_NOTE_LENGTH } from '#sources';
import { z } from '#zod';
import { readStorage, toOffer, validate } from '#order';
import { describe, expect, test } from 'vitest';
import { messageKeys } from '../../support/messages.ts';
import { enteredSources } from '../../../src/reference/errors/entered.ts';
import { otherPolicies } from '../../../src/reference/errors/examples.ts';
import { goodDraft, registry } from '../order/offers.ts';

const groups = Object.keys(errorGroups) as ErrorGroup[];
const entriesIn = (locale: 'de' | 'en') =>
  groups.flatMap((group) => errorGroups[group](translatorFor(locale)));
const german = entriesIn('de');
const english = entriesIn('en');
const codes = german.map(({ code }) => code);

test('every code that a field, a notice or the API can show has an entry', () => {
  const ofMessages = messageKeys.filter((key) => key.startsWith('issue.'));
  expect(codes).toEqual(
    expect.arrayContaining([
      ...ofMessages.map((key) => key.slice('issue.'.length)),
      ...Object.keys(failureReasons),
      ...Object.keys(problemTypes),
    ]),
  );
});

test('an anchor names one code only, and both languages have the same', () => {
  expect(new Set(codes).size).toBe(codes.length);
  expect(english.map(({ code }) => code)).toEqual(codes);
  for (const code of codes) expect(code).toMatch(/^[a-z][a-z0-9-]*$/);
});

test.each([...german, ...english])(
  '$code: $meaning',
  ({ heading, meaning, cause, repair, example }) => {
    expect(heading).toMatch(/^\S.{10,250}[^.]$/);
    for (const text of [meaning, cause, repair]) expect(text).toMatch(/^\S.{15,}\.$/);
    if (example?.kind === 'message') expect(example.message).not.toMatch(/[{}]|undefined|NaN/);
    if (example?.kind === 'json') expect(() => void JSON.parse(example.json)).not.toThrow();
  },
);

describe('an example says what the rules say', () => {
  const catalogue = readCatalogue();
  const offers = catalogue.services.map((service) =>
    toOffer(service, catalogue, { allowDocumentation: true }),
  );
  const policies = offers.flatMap(({ trustedSources }) => [
    trustedSources,
    { ...trustedSources, allowDocumentation: false },
  ]);

  test.each(Object.entries(enteredSources))(
    '%s: the list leads to nothing else, with these figures',
    (code, entered) => {
      const { params, isHypothetical } = fieldExamples[code as keyof typeof enteredSources];
      const found = (isHypothetical ? otherPolicies : policies).map((policy) =>
        findSourceProblems(entered, policy).filter(
          // The demo says so of every address that an example may use.
          (problem) => problem.code === code || problem.code !== 'source-documentation',
        ),
      );
      const wanted = [expect.objectContaining({ code, params })] as unknown[];
      expect(found).toContainEqual(wanted);
    },
  );

  test.each(Object.entries(enteredSources))(
    '%s has an example whatever limits the services have',
    (code, entered) => {
      const found = otherPolicies.flatMap((policy) => findSourceProblems(entered, policy));
      expect(found.map((problem) => problem.code)).toContain(code);
    },
  );

  test('only limits that no service has are made up', () => {
    const made = Object.entries(fieldExamples).filter(([, { isHypothetical }]) => isHypothetical);
    for (const [code] of made) {
      const entered = enteredSources[code as keyof typeof enteredSources];
      const found = policies.flatMap((policy) => findSourceProblems(entered, policy));
      expect(found.map((problem) => problem.code)).not.toContain(code);
    }
  });

  test.each(['storage-missing', 'storage-not-a-number', 'storage-range', 'storage-step'] as const)(
    '%s: the size leads to it by the limits of the first service',
    (code) => {
      const { entered, params } = fieldExamples[code];
      const limits = offers[0]?.storage;
      if (!limits) throw new Error('There is no service.');
      const read = readStorage(entered?.[0] ?? '', limits);
      expect(read).toMatchObject({ ok: false, issue: { code, params } });
    },
  );

  test('the longest note and the longest list are those of the rules', () => {
    expect(fieldExamples['source-note-too-long'].params.max).toBe(MAX_NOTE_LENGTH);
    expect(fieldExamples['sources-too-many'].params.max).toBe(offers[0]?.trustedSources.maxEntries);
  });

  test('the profile that is too short is one that the order refuses', () => {
    const [id = ''] = fieldExamples['billing-profile-id'].entered ?? [];
    const issues = validate(goodDraft({ billingProfile: { kind: 'existing', id } }), registry);
    expect(issues).toMatchObject([{ code: 'billing-profile-id', params: {} }]);
  });
});

test.each(Object.keys(problemTypes) as (keyof typeof problemTypes)[])(
  'problem details of the type %s lead to its anchor',
  (type) => {
    const problem = problemExample(type);
    expect(z.safeParse(ProblemSchema, problem).data).toEqual(problem);
    expect(new URL(problem.type).hash).toBe(`#${type}`);
    expect(codes).toContain(type);
  },
);
