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
import {
  otherPolicies,
  otherPolicy,
  otherStorage,
} from '../../../src/reference/errors/examples.ts';
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

  test('only limits of trusted sources that no service has are made up', () => {
    for (const [code, entered] of Object.entries(enteredSources)) {
      if (!fieldExamples[code as keyof typeof enteredSources].isHypothetical) continue;
      const found = policies.flatMap((policy) => findSourceProblems(entered, policy));
      expect(found.map((problem) => problem.code)).not.toContain(code);
    }
  });

  const storages = offers.map(({ storage }) => storage);

  test.each(['storage-missing', 'storage-not-a-number', 'storage-range', 'storage-step'] as const)(
    '%s: the size leads to it by the limits of a service, or none has such limits',
    (code) => {
      const { entered = [], params, isHypothetical } = fieldExamples[code];
      const [text = ''] = entered;
      const tried = isHypothetical ? [otherStorage] : storages;
      const wanted = { ok: false, issue: expect.objectContaining({ code, params }) as unknown };
      expect(tried.map((limits) => readStorage(text, limits))).toContainEqual(wanted);
      if (!isHypothetical) return;
      const others = storages.flatMap((limits) =>
        Array.from({ length: limits.maxGb + limits.stepGb + 1 }, (_, gb) =>
          readStorage(String(gb), limits),
        ),
      );
      expect(others.map((read) => (read.ok ? '' : read.issue.code))).not.toContain(code);
    },
  );

  test('the longest note and the longest list are those of the rules', () => {
    expect(fieldExamples['source-note-too-long'].params.max).toBe(MAX_NOTE_LENGTH);
    const { params } = fieldExamples['sources-too-many'];
    const list = (length: number) =>
      Array.from({ length }, (_, index) => ({
        cidr: `11.0.${String(index >> 7)}.${String(2 * (index & 127))}`,
        note: '',
      }));
    const [policy = otherPolicy] = policies;
    expect(findSourceProblems(list(params.max), policy)).toEqual([]);
    const found = findSourceProblems(list(params.max + 1), policy);
    expect(found).toMatchObject([{ code: 'sources-too-many', params }]);
  });

  test('a list that is to be confirmed is what an order is stopped for', () => {
    const { entered = [], params } = fieldExamples['sources-unconfirmed'];
    const trustedSources = entered.map((cidr, index) => ({ id: String(index), cidr }));
    const issues = offers.flatMap((offer) => validate(goodDraft({ trustedSources }, offer), offer));
    expect(issues).toContainEqual(
      expect.objectContaining({ code: 'sources-unconfirmed', params }) as unknown,
    );
  });

  test('the profile that is too short is one that the order refuses, the unknown one is not', () => {
    const issuesOf = (code: 'billing-profile-id' | 'billing-profile-unknown') => {
      const [id = ''] = fieldExamples[code].entered ?? [];
      return validate(goodDraft({ billingProfile: { kind: 'existing', id } }), registry);
    };
    expect(issuesOf('billing-profile-id')).toMatchObject([
      { code: 'billing-profile-id', params: {} },
    ]);
    // Only the order API knows which profiles there are.
    expect(issuesOf('billing-profile-unknown')).toEqual([]);
  });
});

test.each(Object.keys(problemTypes) as (keyof typeof problemTypes)[])(
  'problem details of the type %s lead to its anchor',
  (type) => {
    const problem = problemExample(type, 'https://docs.example/docs/');
    expect(z.safeParse(ProblemSchema, problem).data).toEqual(problem);
    expect(problem.type).toBe(`https://docs.example/docs/reference/errors/#${type}`);
    expect(codes).toContain(type);
  },
);
