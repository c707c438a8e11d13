import { failureReasons, problemTypes, ProblemSchema } from '#api';
import { translatorFor } from '#i18n';
import { errorGroups, fieldExamples, problemExample, type ErrorGroup } from '#reference';
import { findSourceProblems, type SourcePolicy } from '#sources';
import { z } from '#zod';
import { readStorage } from '#order';
import { describe, expect, test } from 'vitest';
import { messageKeys } from '../../support/messages.ts';
import { registry } from '../order/offers.ts';

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

describe('what is shown as entered leads to the code', () => {
  const ipv4: SourcePolicy = registry.trustedSources;
  const both: SourcePolicy = {
    ...ipv4,
    families: ['ipv4', 'ipv6'],
    ipv6: { shortestPrefix: 48, longestPrefix: 128 },
  };
  const sources = Object.entries(fieldExamples).filter(
    ([code, { entered }]) => code.startsWith('source') && entered,
  );

  test.each(sources)('%s', (code, { entered = [], params }) => {
    const entries = entered.map((cidr) => ({ cidr, note: '' }));
    const policies = [
      ipv4,
      both,
      { ...ipv4, ipv4: { shortestPrefix: 24, longestPrefix: 29 } },
      { ...ipv4, allowDocumentation: false },
    ];
    const found = policies.flatMap((policy) => findSourceProblems(entries, policy));
    expect(found).toContainEqual(expect.objectContaining({ code, params }));
  });

  test.each(['storage-missing', 'storage-not-a-number', 'storage-range', 'storage-step'] as const)(
    '%s',
    (code) => {
      const { entered, params } = fieldExamples[code];
      const read = readStorage(entered?.[0] ?? '', registry.storage);
      expect(read).toMatchObject({ ok: false, issue: { code, params } });
    },
  );
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
