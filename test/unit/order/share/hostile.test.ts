import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkShared, readFile, readFragment } from '#order/share';
import { registry as offer } from '../offers.ts';

const { service } = offer;

/** The fragment that holds this text, right or wrong. */
const fragment = (text: string, version = 'v1') =>
  `order=${version}.${Buffer.from(text).toString('base64url')}`;

const damaged = { ok: false, problem: 'damaged' };

describe('hostile fragments are read as damaged', () => {
  test.each([
    ['nothing', 'order='],
    ['no configuration', 'order=v1.'],
    ['another fragment', 'storage'],
    ['no version', `order=${Buffer.from('{}').toString('base64url')}`],
    ['version 0', fragment('{"service":"private-registry"}', 'v0')],
    ['a version like an object’s key', fragment('{}', 'v__proto__')],
    ['characters that base64url does not have', 'order=v1.eyJ9%3Cscript%3E'],
    ['base64 of impossible length', 'order=v1.e'],
    ['bytes that are no UTF-8', `order=v1.${Buffer.from([0xff, 0xfe]).toString('base64url')}`],
    ['no JSON', fragment('{"service":')],
    ['a list', fragment('[]')],
    ['null', fragment('null')],
    ['a number for a text', fragment('{"service":"private-registry","storageGb":100}')],
    ['an unknown key', fragment('{"service":"private-registry","price":0}')],
    ['consent', fragment('{"service":"private-registry","acceptedDocuments":["a@1"]}')],
    [
      'a key in a row',
      fragment('{"service":"private-registry","trustedSources":[{"cidr":"","id":"1"}]}'),
    ],
    ['__proto__', fragment('{"service":"private-registry","__proto__":{"nodeSize":"b4-8"}}')],
    ['constructor', fragment('{"service":"private-registry","constructor":{"prototype":{}}}')],
    [
      '__proto__ in a row',
      fragment('{"service":"private-registry","trustedSources":[{"cidr":"","__proto__":{}}]}'),
    ],
    ['a text of 201 characters', fragment(JSON.stringify({ service, nodeSize: 'x'.repeat(201) }))],
    ['deep nesting', fragment('['.repeat(1300))],
    ['100 kB', fragment(JSON.stringify({ service, nodeSize: 'x'.repeat(100_000) }))],
    ['100 kB of nothing', `order=v1.${'A'.repeat(100_000)}`],
  ])('%s', (_, hash) => {
    expect(readFragment(hash, service)).toEqual(damaged);
  });

  test('whatever else is there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.string({ unit: 'binary' })), (text) => {
        expect(readFragment(text, service)).toEqual(damaged);
        expect(readFragment(fragment(text), service)).toEqual(damaged);
        expect(readFile(text, service)).toEqual(damaged);
      }),
    );
  });

  test('nothing of it reaches the prototype of objects', () => {
    readFragment(fragment('{"__proto__":{"polluted":1},"service":"private-registry"}'), service);
    readFile(
      '{"format":"order-configuration","version":1,"order":{"__proto__":{"polluted":1}}}',
      service,
    );
    expect({}).not.toHaveProperty('polluted');
  });
});

test('a newer version is told from damage, however it may be written', () => {
  const newer = { ok: false, problem: 'newer-version' };
  expect(readFragment(fragment('{"service":"x"}', 'v2'), service)).toEqual(newer);
  expect(readFragment('order=v2.~', service)).toEqual(newer);
  const file = '{"format":"order-configuration","version":2,"order":"anything"}';
  expect(readFile(file, service)).toEqual(newer);
});

test('a configuration of another service is not mixed in', () => {
  expect(readFragment(fragment('{"service":"caching"}'), service)).toEqual({
    ok: false,
    problem: 'other-service',
  });
});

test.each([
  ['empty', ''],
  ['no JSON', '{'],
  ['nested 100,000 times', '['.repeat(100_000)],
  ['larger than any configuration', JSON.stringify({ format: 'x'.repeat(100_001) })],
  ['another format', '{"format":"svg","version":1,"order":{"service":"private-registry"}}'],
  ['a version that is no number', '{"format":"order-configuration","version":"1","order":{}}'],
  [
    'an unknown key',
    '{"format":"order-configuration","version":1,"order":{"service":"private-registry"},"x":1}',
  ],
])('a file that is none is refused: %s', (_, text) => {
  expect(readFile(text, service)).toEqual(damaged);
});

test('markup in every text is only text: refused with its reason, or kept in a note as it is', () => {
  const markup = '<img src=x onerror=alert(1)>';
  const text = JSON.stringify({
    service,
    serviceType: markup,
    nodeSize: markup,
    storageGb: markup,
    availabilityZone: markup,
    trustedSources: [{ cidr: markup }, { cidr: '203.0.113.7', note: markup }],
    billingProfile: { kind: 'existing', id: markup },
  });
  const reading = readFragment(fragment(text), service);
  if (!reading.ok) throw new Error(reading.problem);
  const { changes, refused } = checkShared(reading.shared, offer);
  expect(changes).toEqual({ trustedSources: [{ id: '1', cidr: '203.0.113.7', note: markup }] });
  expect(refused).toHaveLength(6);
});
