import { readSourceList } from '#sources/files';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changePasted, judgePasted } from '../../../src/islands/sources/on-demand/pasted.ts';
import { registry } from '../order/offers.ts';

const policy = registry.trustedSources;

/** What is in the two columns of a line: an address that may be right, wrong or missing, and a note. */
const address = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 254 }).map((last) => `203.0.113.${last}`) },
  fc.constantFrom('', ' ', '198.51.100.9/24', '10.0.0.0/8', '203.0.113', 'hallo!'),
);
const note = fc.constantFrom('', ' ', 'Büro', 'leer', 'VPN Köln');
const row = fc.tuple(address, note);

async function verdictsOf(text: string) {
  const { entries, empty } = await readSourceList(text, { today: '2026-11-28' });
  const pasted = changePasted([], { kind: 'read', entries });
  return { pasted, empty, verdicts: judgePasted([], pasted, policy) };
}

test('every line of a pasted table is valid, has to be changed, or is counted as empty', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async (rows) => {
      const lines = ['Adresse;Notiz', ...rows.map((cells) => cells.join(';'))];
      const { pasted, empty, verdicts } = await verdictsOf(lines.join('\n'));
      const { ready, wrong } = verdicts;
      const judged = [...ready.map(({ id }) => id), ...wrong.keys()];
      expect(judged.sort()).toEqual(pasted.map(({ id }) => id).sort());
      expect(new Set(pasted.map(({ line }) => line)).size + empty).toBe(lines.length);
      // Nothing is valid without an address, and no note is lost.
      expect(ready.filter(({ cidr }) => cidr === '')).toEqual([]);
      const noted = rows.filter((cells) => cells.some((cell) => cell.trim() !== ''));
      expect(pasted.length).toBe(noted.length);
    }),
  );
});

test('a line that has only a note has to be changed', async () => {
  const { pasted, verdicts } = await verdictsOf('Adresse;Notiz\n203.0.113.7;Büro\n;leer');
  expect(pasted.map(({ note: said }) => said)).toEqual(['Büro', 'leer']);
  expect([...verdicts.wrong.values()]).toMatchObject([
    { kind: 'problem', problem: { code: 'source-note-only', params: { note: 'leer' } } },
  ]);
});
