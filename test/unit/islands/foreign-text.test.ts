import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foreignText } from '../../../src/islands/orders/list/use-order-address.ts';

test.each([
  ['a short text stays as it is', '..', '..'],
  ['what turns the text around it is gone', 'a\u202eb\u2067c', 'abc'],
  ['lines become one', ' one\n two\t', 'one two'],
  ['letters of any writing stay', 'Größe ﷽ 注文', 'Größe ﷽ 注文'],
  ['unseen characters alone are nothing', '\u200b\u0000\ufeff ', ''],
  ['60 characters are shown', 'x'.repeat(60), 'x'.repeat(60)],
  ['of more the beginning', 'x'.repeat(61), `${'x'.repeat(60)} …`],
  ['no sign is cut in the middle', '🧾'.repeat(100), `${'🧾'.repeat(60)} …`],
])('%s', (_, text, shown) => {
  expect(foreignText(text)).toBe(shown);
});

test('whatever the text is, what is shown has one line, no unseen character and an end', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(foreignText(text)).not.toMatch(/[\p{C}\u2028\u2029]/u);
      expect(foreignText(text).length).toBeLessThanOrEqual(2 * 60 + 2);
    }),
  );
});
