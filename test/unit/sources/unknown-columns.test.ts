import { describe, expect, test } from 'vitest';
import { parseSource } from '#sources';
import { readSourceList } from '#sources/files';

/** What a table lets in at once, what of it is to be looked at, and what it keeps out. */
async function taken(text: string) {
  const { format, entries } = await readSourceList(text, { today: '2026-11-28' });
  const sources = entries.filter(({ kind, text: entry }) => kind === 'source' && entry !== '');
  return {
    format,
    ready: sources.map((entry) => entry.text).filter((entry) => parseSource(entry).ok),
    open: sources.map((entry) => entry.text).filter((entry) => !parseSource(entry).ok),
    out: entries
      .filter(({ kind }) => kind !== 'source')
      .map(({ text: entry, note }) => `${entry} ${note}`),
  };
}

describe('addresses in a column of unknown use are offered', () => {
  test.each([
    ['Original IP;NAT IP', ['Original IP: 198.51.100.9', 'NAT IP: 203.0.113.7']],
    ['Vorher;Nachher', ['Vorher: 198.51.100.9', 'Nachher: 203.0.113.7']],
    ['Router\tEndpunkt', ['Router: 198.51.100.9', 'Endpunkt: 203.0.113.7']],
    ['Mapped;Real', ['Mapped: 198.51.100.9', 'Real: 203.0.113.7']],
    ['Name A;Name B', ['Name A: 198.51.100.9', 'Name B: 203.0.113.7']],
  ])('%s', async (header, expected) => {
    const row = `198.51.100.9${header.includes('\t') ? '\t' : ';'}203.0.113.7`;
    expect(await taken(`${header}\n${row}`)).toMatchObject({ ready: [], open: expected });
  });

  test.each(['Kunde;Anschluss\nAlpha;198.51.100.9', 'Raum;Wert\n2.14;198.51.100.9'])(
    'and so is the only one: %j',
    async (text) => {
      const { ready, open } = await taken(text);
      expect([ready.length, open.length]).toEqual([0, 1]);
    },
  );

  test.each([
    ['IP 1;IP 2\n203.0.113.7;203.0.113.8', ['203.0.113.7', '203.0.113.8']],
    ['Erlaubt;Gesperrt\n203.0.113.7;198.51.100.9', ['203.0.113.7']],
    ['Allow;Deny\n203.0.113.7;198.51.100.9', ['203.0.113.7']],
    ['IP;NAT IP\n203.0.113.7;198.51.100.9', ['203.0.113.7']],
    ['Quelle;Ziel\n203.0.113.7;198.51.100.9', ['203.0.113.7']],
  ])('known ones are let in: %j', async (text, ready) => {
    expect(await taken(text)).toMatchObject({ ready, open: [] });
  });
});

describe('columns that are set apart by blanks are columns', () => {
  test.each([
    ['Quelle          Ziel\n203.0.113.7     198.51.100.9', ['203.0.113.7']],
    ['Source Destination\n203.0.113.7 198.51.100.9', ['203.0.113.7']],
    ['address mask\n203.0.113.16 255.255.255.240', ['203.0.113.16/28']],
    [
      'IP              Status     Notiz\n203.0.113.7     aktiv      Büro Köln\n198.51.100.9    gesperrt   Lager',
      ['203.0.113.7'],
    ],
    ['IP              Aktiv\n203.0.113.7     ja\n198.51.100.9    nein', ['203.0.113.7']],
    [
      'IP            Status  Notiz\n203.0.113.7   aktiv\n198.51.100.9          Lager',
      ['203.0.113.7'],
    ],
    [
      'Notiz  Quelle  Ziel\nBüro  203.0.113.7  198.51.100.9\nLager B  198.51.100.10',
      ['203.0.113.7'],
    ],
  ])('%j', async (text, ready) => {
    expect(await taken(text)).toMatchObject({ format: 'table', ready, open: [] });
  });
});

describe('a mask belongs to its address', () => {
  test.each([
    '203.0.113.16;255.255.255.240;Büro\n203.0.113.32;255.255.255.240;Lager',
    '203.0.113.16;0.0.0.15;Büro\n203.0.113.32;0.0.0.15;Lager',
    'Büro;203.0.113.16;255.255.255.240\nLager;203.0.113.32;255.255.255.240',
    '203.0.113.16\t255.255.255.240\n203.0.113.32\t255.255.255.240',
    '203.0.113.16 255.255.255.240\n203.0.113.32 255.255.255.240',
  ])('without a header: %j', async (text) => {
    const { entries } = await readSourceList(text);
    expect(entries.map((entry) => entry.text.replace(/ .*/, '/28'))).toEqual([
      '203.0.113.16/28',
      '203.0.113.32/28',
    ]);
  });
});

describe('an answer counts, and so does a heading', () => {
  test.each(['Darf zugreifen', 'Verbindung', 'Kommt rein', 'Zutritt', 'ACL'])(
    'nein under "%s"',
    async (name) => {
      const text = `IP;${name}\n198.51.100.9;nein\n203.0.113.7;ja\n198.51.100.10;nicht erlaubt\n`;
      expect((await taken(text)).ready).toEqual(['203.0.113.7']);
    },
  );

  test.each(['Außer Kraft setzen', 'Override', 'IPv6', 'Vertrag'])(
    'next to a column that says what is let in, "%s" is another question',
    async (name) => {
      const { ready } = await taken(`IP;Aktion;${name}\n203.0.113.7;Zulassen;Nein\n`);
      expect(ready).toEqual(['203.0.113.7']);
    },
  );

  test.each(['nicht erlaubt', 'not allowed', 'nicht freigegeben', 'Zugriff nicht mehr erlaubt'])(
    '"%s" keeps out in a note',
    async (note) => {
      expect((await taken(`IP;Notiz\n198.51.100.9;${note}\n203.0.113.7;Büro`)).ready).toEqual([
        '203.0.113.7',
      ]);
    },
  );

  test.each(['Büro alt', 'Altes Rathaus', 'Standort Bonn (alt)', 'Neue Mitte', 'Haus ohne Nummer'])(
    'a row "%s" is the name of a place',
    async (row) => {
      expect((await taken(`IP;Notiz\n${row};\n203.0.113.7;Büro`)).ready).toEqual(['203.0.113.7']);
    },
  );

  test.each([
    'Gesperrte Adressen',
    'Alte Adressen',
    'Inaktiv',
    'Nicht mehr erlaubt',
    'Blocked IPs',
  ])('below a row "%s" nothing is let in', async (row) => {
    expect((await taken(`IP;Notiz\n${row};\n198.51.100.9;Büro`)).ready).toEqual([]);
  });
});

describe('rows that are over', () => {
  test.each(['Gültig bis', 'Valid until', 'Ablaufdatum', 'Expires', 'Befristet bis', 'Enddatum'])(
    '%s',
    async (name) => {
      const text = `IP;${name}\n203.0.113.7;31.12.2026\n198.51.100.9;31.12.2025\n203.0.113.8;\n198.51.100.10;bald\n`;
      expect(await taken(text)).toMatchObject({
        ready: ['203.0.113.7', '203.0.113.8'],
        out: [`198.51.100.9 ${name}: 31.12.2025`, `198.51.100.10 ${name}: bald`],
      });
    },
  );

  test('rows that have not begun', async () => {
    const text = 'IP;Gültig ab\n198.51.100.9;2027-01-01\n203.0.113.7;2020-01-01\n';
    expect((await taken(text)).ready).toEqual(['203.0.113.7']);
  });

  test.each([
    '198.51.100.9 # gültig bis 31.12.2025',
    '198.51.100.9 # valid until 2025-12-31',
    '198.51.100.9 # Büro, bis 31.10.2026',
    'IP;Notiz\n198.51.100.9;befristet bis 1.1.2024',
    'allow 198.51.100.9; # expires 2020-01-01',
  ])('notes that say so: %j', async (text) => {
    expect((await taken(text)).ready).toEqual([]);
  });

  test.each([
    '203.0.113.7 # gültig bis 31.12.2026',
    '203.0.113.7 # bis 3. Stock',
    '203.0.113.7 # bis 10.0.0.1',
  ])('and notes that do not: %j', async (text) => {
    expect((await taken(text)).ready).toEqual(['203.0.113.7']);
  });
});

test('markup around a cell does no harm', async () => {
  const markdown =
    '| **IP** | **Status** |\n|---|---|\n| `203.0.113.7` | aktiv |\n| `198.51.100.9` | gesperrt |';
  expect((await taken(markdown)).ready).toEqual(['203.0.113.7']);
  expect((await taken('||IP||Status||\n|203.0.113.7|aktiv|')).ready).toEqual(['203.0.113.7']);
});
