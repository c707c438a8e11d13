import { compactJson } from '#api';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test('short lists and objects stand on one line, the outermost never', () => {
  expect(compactJson({ a: [{ b: 1 }, { c: 'ü "x"' }], d: {}, e: [] })).toBe(
    '{\n  "a": [{ "b": 1 }, { "c": "ü \\"x\\"" }],\n  "d": {},\n  "e": []\n}',
  );
});

test('whatever the value, it is read back as it was', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      expect(JSON.parse(compactJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
