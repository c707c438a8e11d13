import { missingImprint } from '#site/page-check.ts';
import { expect, test } from 'vitest';
import { threeServices as without } from '../../support/three-services.ts';

test.each(['live', 'handoff'] as const)(
  'a %s build without a legal notice is warned of',
  (mode) => {
    expect(missingImprint(without, mode)).toMatch(
      /^content\/provider\.yaml: imprintUrl: .* Write /,
    );
  },
);

test('one with a legal notice is not, nor is the demo, with which nobody orders', () => {
  const url = 'https://provider.example/imprint/';
  const complete = {
    ...without,
    provider: { ...without.provider, imprintUrl: { de: url, en: url } },
  };
  expect(missingImprint(complete, 'live')).toBeUndefined();
  expect(missingImprint(without, 'demo')).toBeUndefined();
});
