import { describe, expect, test } from 'vitest';
import { acceptedKey, completeDraft } from '#order';
import { registry, rows } from './offers.ts';

describe('a draft', () => {
  test('starts with the first of each choice, the smallest size and one empty row', () => {
    expect(completeDraft({}, registry)).toEqual({
      serviceType: 'harbor-2',
      nodeSize: 'b2-4',
      storageGb: '50',
      trustedSources: [{ id: '1', cidr: '' }],
      availabilityZone: 'DE-WEST-1',
      billingProfile: { kind: 'new' },
      acceptedDocuments: [],
    });
  });

  test('keeps what the reader entered, right or wrong', () => {
    const changes = { storageGb: 'viel', trustedSources: rows('x', '') };
    expect(completeDraft(changes, registry)).toMatchObject(changes);
  });

  test('always has a row to type into', () => {
    const draft = completeDraft({ trustedSources: [] }, registry);
    expect(draft.trustedSources).toEqual([{ id: '1', cidr: '' }]);
  });

  test('has nothing chosen where the offer has nothing to choose', () => {
    const empty = {
      serviceTypes: [],
      nodeSizes: [],
      storage: { minGb: 50 },
      availabilityZones: [],
    };
    expect(completeDraft({}, empty)).toMatchObject({
      serviceType: '',
      nodeSize: '',
      availabilityZone: '',
    });
  });

  test('names an accepted document together with its version', () => {
    expect(acceptedKey({ id: 'cloudhub-terms', version: '1.0.3' })).toBe('cloudhub-terms@1.0.3');
  });
});
