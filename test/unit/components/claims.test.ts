import type { Claim } from '#catalogue';
import { translatorFor } from '#i18n';
import { expect, test } from 'vitest';
import { claimText } from '../../../src/components/figures/claims.ts';
import { threeServices } from '../../support/three-services.ts';

const claims: readonly Claim[] = [
  {
    id: 'access',
    statement: { de: '{provider} sperrt den Zugriff.', en: '{provider} blocks access.' },
    source: 'ordering-guides',
    asOf: '2025-01',
    confidence: 'known',
  },
  { id: 'moving', statement: { de: 'Das geht nicht', en: 'It can’t' }, confidence: 'assumed' },
];
const catalogue = { ...threeServices, evidence: { sources: [], claims: [...claims] } };

test('a known claim names the provider, and a mark fits in before its period', () => {
  expect(claimText('access', catalogue, translatorFor('de'))).toEqual({
    words: 'plusserver sperrt den Zugriff',
    end: '.',
    provenance: { source: 'ordering-guides', asOf: '2025-01', confidence: 'known' },
  });
});

test('an assumed claim needs no source, no date and no period', () => {
  expect(claimText('moving', catalogue, translatorFor('de'))).toEqual({
    words: 'Das geht nicht',
    end: '',
    provenance: { source: '', asOf: '', confidence: 'assumed' },
  });
});

test('a claim that is not listed is told with those that are', () => {
  expect(() => claimText('moved', catalogue, translatorFor('de'))).toThrow(
    'There is no claim "moved" in content/evidence.yaml. Write one of: access, moving.',
  );
});
