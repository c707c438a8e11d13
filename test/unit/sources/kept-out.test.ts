import { describe, expect, test } from 'vitest';
import { parseSource } from '#sources';
import { readSourceList } from '#sources/files';

/** What a text lets in at once. */
async function ready(text: string): Promise<readonly string[]> {
  const { entries } = await readSourceList(text, { today: '2026-11-28' });
  return entries
    .filter(({ kind, text: entry }) => kind === 'source' && parseSource(entry).ok)
    .map((entry) => entry.text);
}

describe('a note keeps its address out, whatever kind of list it is in', () => {
  test.each([
    'gesperrt wegen Missbrauch',
    'bitte löschen',
    'nicht mehr verwenden',
    'blocked because of abuse',
    'alt, bitte löschen',
    'Büro, ehemals gesperrt',
    'no longer in use',
  ])('%s', async (note) => {
    expect(await ready(`198.51.100.9 # ${note}`)).toEqual([]);
    expect(await ready(`IP;Notiz\n198.51.100.9;"${note}"`)).toEqual([]);
    expect(await ready(`Bemerkung,IP-Adresse\n"${note}",198.51.100.9`)).toEqual([]);
    expect(await ready(JSON.stringify([{ ip: '198.51.100.9', note }]))).toEqual([]);
    expect(await ready(JSON.stringify([{ ip: '198.51.100.9', comment: note }]))).toEqual([]);
    expect(await ready(JSON.stringify([{ ip: '198.51.100.9', _comment: note }]))).toEqual([]);
    expect(await ready(JSON.stringify({ '198.51.100.9': note }))).toEqual([]);
  });
});
