import { findService, type Service } from '#catalogue';
import { expect, test } from 'vitest';
import { serviceTypeNames } from '../../../src/components/figure-text.ts';
import { threeServices } from '../../support/three-services.ts';

const catalogue = threeServices;
const caching = findService(catalogue, 'caching');

test('a service type is named with its version, and a version in its name is not said twice', () => {
  expect(serviceTypeNames(findService(catalogue, 'private-registry'), 'de')).toBe('Harbor 2');
  expect(serviceTypeNames(caching, 'de')).toBe('Valkey 8');
});

test('where several are on offer, the reader has one of them at the end', () => {
  const [type] = caching.serviceTypes;
  if (!type) throw new Error('Caching has no service type.');
  const next = { ...type, name: 'Valkey 9', version: { ...type.version, value: '9' } };
  const service: Service = { ...caching, serviceTypes: [type, next] };
  expect(serviceTypeNames(service, 'de')).toBe('Valkey 8 oder Valkey 9');
  expect(serviceTypeNames(service, 'en')).toBe('Valkey 8 or Valkey 9');
});
