import { readCatalogue } from '#catalogue/read';
import { findSourceProblems } from '#sources';
import { expect, test } from 'vitest';
import { checkerPolicies } from '../../../src/components/trusted-sources/checker-policies.ts';

const catalogue = readCatalogue();
const policies = checkerPolicies(catalogue, true);

test('a list is judged by the rules of a service unless others are chosen', () => {
  expect(policies.map(({ id }) => id)).toEqual([
    ...catalogue.services.map(({ id }) => id),
    'general',
  ]);
});

test('at first a network is refused that only the rules without a service allow', () => {
  const codes = policies.map(({ policy }) =>
    findSourceProblems([{ cidr: '8.0.0.0/8' }], policy).map(({ code }) => code),
  );
  expect(codes.at(0)).toEqual(['source-too-broad']);
  expect(codes.at(-1)).toEqual([]);
});
