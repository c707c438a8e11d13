import { expect, test } from 'vitest';
import { externalAddress } from '../../../src/components/external-address.ts';

const name = { de: 'Ort', en: 'Place' };
const links = [
  { id: 'rfc', url: 'https://rfcs.example/rfc{number}', name },
  { id: 'registry', url: 'https://registry.example/', name },
];

test('a link leads to the address that is listed', () => {
  expect(externalAddress(links, 'registry')).toBe('https://registry.example/');
});

test('a number takes its place in the address', () => {
  expect(externalAddress(links, 'rfc', '1918')).toBe('https://rfcs.example/rfc1918');
});

test('an id that is not listed stops the build and names the near one', () => {
  expect(() => externalAddress(links, 'registri')).toThrow(
    '"registri" is not in content/external-links.yaml. Write registry, or one of: rfc.',
  );
});

test('a number that is missing, or has no place, stops the build', () => {
  expect(() => externalAddress(links, 'rfc')).toThrow(
    'The external link "rfc" asks for a number. Write number="…" behind it.',
  );
  expect(() => externalAddress(links, 'registry', '1')).toThrow(
    'The external link "registry" has no place for a number. Remove number="1".',
  );
});
