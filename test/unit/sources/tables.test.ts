import { describe, expect, test } from 'vitest';
import { formatSourceList, readSourceList } from '#sources/files';

/** The entries of a text, as kind, address and note; sources without their kind. */
async function read(text: string): Promise<readonly string[]> {
  const { entries } = await readSourceList(text);
  return entries.map(({ kind, text: found, note }) =>
    [...(kind === 'source' ? [] : [`${kind}:`]), found, ...(note === '' ? [] : [`# ${note}`])].join(
      ' ',
    ),
  );
}

/** The names of the columns and lines that are not read. */
async function unread(text: string): Promise<readonly string[]> {
  const list = await readSourceList(text);
  return list.unread.map((part) => (part.kind === 'line' ? part.text : part.name));
}

describe('columns are known by their names', () => {
  test.each([
    'IP',
    'IPs',
    'IPv4',
    'ipv6',
    'CIDR',
    'cidr_block',
    'CidrIp',
    'Address',
    'Addresses',
    'IP Address',
    'ip_address',
    'ipAddress',
    'IP-Adresse',
    'IP-Adressen',
    'IP Adresse',
    'IPAdresse',
    'Adresse',
    'Source',
    'Source IP',
    'source_address',
    'Src',
    'Source Network',
    'Quelle',
    'Quell-IP',
    'Quelladresse',
    'Quellnetz',
    'Netz',
    'Netzwerk',
    'Netzadresse',
    'Netzwerkadresse',
    'Netze',
    'Network',
    'Networks',
    'Network Address',
    'Subnet',
    'Subnetz',
    'Subnetze',
    'IP Range',
    'IP-Bereich',
    'Adressbereich',
    'Prefix',
    'IP Prefix',
    'Präfix',
    'Host',
    'Client IP',
    'Remote Address',
    'Public IP',
    'Öffentliche IP',
    'Externe IP-Adresse',
    'Trusted Sources',
    'Vertrauenswürdige Quellen',
    'Erlaubte IPs',
    'Allowed IPs',
    'Whitelist',
    'Allowlist',
    'IP-Adresse oder Netz',
    'IP/CIDR',
    'IP-Adresse (extern)',
    'Adresse (CIDR)',
    ' ip ',
    '"IP"',
  ])('%s holds addresses', async (name) => {
    expect(await read(`Notiz;${name}\nBüro;203.0.113.0/28\n`)).toEqual(['203.0.113.0/28 # Büro']);
  });

  test.each([
    'Note',
    'Notes',
    'Comment',
    'Kommentar',
    'Bemerkung',
    'Beschreibung',
    'Bezeichnung',
    'Description',
    'Label',
    'Name',
    'Zweck',
    'Purpose',
    'Hinweis',
    'Hostname',
    'Standort',
    'Kunde',
    'Owner',
    'Ansprechpartner',
  ])('%s describes them', async (name) => {
    expect(await read(`IP\t${name}\n203.0.113.7\tBüro, 2. OG\n`)).toEqual([
      '203.0.113.7 # Büro, 2. OG',
    ]);
    expect(await unread(`IP\t${name}\n203.0.113.7\tBüro, 2. OG\n`)).toEqual([]);
  });

  test.each([
    ['Netzmaske', '255.255.255.240'],
    ['Subnetzmaske', '255.255.255.240'],
    ['Subnet Mask', '255.255.255.240'],
    ['netmask', '255.255.255.240'],
    ['Maske', '0.0.0.15'],
    ['Prefix Length', '28'],
    ['Präfixlänge', '/28'],
    ['prefixlen', '28'],
    ['Prefix', '28'],
    ['CIDR', '/28'],
    ['Suffix', '28'],
  ])('%s with %s makes a network of an address', async (name, cell) => {
    expect(await read(`IP;${name}\n203.0.113.0;${cell}\n`)).toEqual(['203.0.113.0/28']);
    expect(await unread(`IP;${name}\n203.0.113.0;${cell}\n`)).toEqual([]);
  });

  test('a mask belongs to the addresses to the left of it', async () => {
    const text =
      'IPv4,Mask,IPv6,Prefix\n203.0.113.0,255.255.255.0,2001:db8::,48\n198.51.100.7,,,\n';
    expect(await read(text)).toEqual(['203.0.113.0/24', '2001:db8::/48', '198.51.100.7']);
  });

  test.each(['Family', 'IP Version', 'Adressfamilie', 'Typ', 'Type'])(
    '%s says only what the address says itself',
    async (name) => {
      expect(await read(`${name},Address\nIPv4,203.0.113.7\nIPv6,2001:db8::7\n`)).toEqual([
        '203.0.113.7',
        '2001:db8::7',
      ]);
      expect(await unread(`${name},Address\nIPv4,203.0.113.7\n`)).toEqual([]);
    },
  );

  test('a street is no address', async () => {
    const text =
      'Kunde;Adresse;IP\nAlpha;Hauptstr. 5;203.0.113.7\nBeta;Ring 12, Köln;198.51.100.7\n';
    expect(await read(text)).toEqual([
      '203.0.113.7 # Alpha, Hauptstr. 5',
      '198.51.100.7 # Beta, Ring 12, Köln',
    ]);
  });

  test.each(['Destination', 'Ziel', 'Ziel-IP', 'Gateway', 'DNS', 'dst', 'Destination Address'])(
    '%s is where traffic goes, not where it is from',
    async (name) => {
      const text = `Source,${name}\n203.0.113.7,192.0.2.1\n`;
      expect(await read(text)).toEqual(['203.0.113.7']);
      expect(await unread(text)).toEqual([name]);
    },
  );
});

describe('nothing disappears without its name', () => {
  test('other columns are named, empty ones are not', async () => {
    const text = 'IP;Notiz;Ticket;Fällig am;Leer\n203.0.113.7;Büro;NET-1;31.12.2026;\n';
    expect(await unread(text)).toEqual(['Ticket', 'Fällig am']);
  });

  test('the only other column is the note', async () => {
    expect(await read('IP;Raum\n203.0.113.7;2.14\n')).toEqual(['203.0.113.7 # 2.14']);
    expect(await unread('IP;Raum\n203.0.113.7;2.14\n')).toEqual([]);
  });

  test('lines above the header are named', async () => {
    const text = 'Freigaben 2026\n\nStand: 28. November;;\nIP;Notiz;\n203.0.113.7;Büro;\n';
    expect(await read(text)).toEqual(['203.0.113.7 # Büro']);
    expect(await unread(text)).toEqual(['Freigaben 2026', 'Stand: 28. November;;']);
  });

  test('a line with an address is never taken for a title', async () => {
    const found = await read('203.0.113.7\nIP;Notiz\n198.51.100.7;Büro\n');
    expect(found.some((entry) => entry.startsWith('203.0.113.7'))).toBe(true);
  });

  test('rows without an address keep their note, whatever the order of the columns', async () => {
    expect(await read('cidr;note\n;Büro\n203.0.113.7;\n')).toEqual([' # Büro', '203.0.113.7']);
    expect(await read('note,cidr\nBüro\n')).toEqual([' # Büro']);
    expect(await read('IP;Notiz\n203.0.113.7;\nSumme: 1\n')).toHaveLength(2);
  });

  test('blank rows and headers are counted', async () => {
    const { empty } = await readSourceList('sep=;\nIP;Notiz\n\n203.0.113.7;Büro\n;\n');
    expect(empty).toBe(4);
  });

  test('cells beyond the last column belong to the note', async () => {
    expect(await read('cidr,note\n203.0.113.7,Office, home,, lab\n')).toEqual([
      '203.0.113.7 # Office, home, lab',
    ]);
  });
});

describe('a row is taken only if it is clearly let in', () => {
  const state = async (name: string, cell: string) => {
    const [entry = ''] = await read(`IP;${name};Notiz\n203.0.113.7;${cell};n\n198.51.100.7;;n\n`);
    return /^(denied|disabled):/.exec(entry)?.[1] ?? 'taken';
  };

  test.each([
    ['Status', 'aktiv'],
    ['Status', 'Active'],
    ['Status', 'OK'],
    ['Aktiv', 'ja'],
    ['Aktiv', 'x'],
    ['enabled', 'TRUE'],
    ['Enabled', '1'],
    ['Action', 'Allow'],
    ['Aktion', 'zulassen'],
    ['Regel', 'Erlauben'],
    ['Policy', 'ACCEPT'],
    ['Freigegeben', 'Ja'],
    ['allowed', 'yes'],
    ['Gesperrt', 'nein'],
    ['disabled', 'false'],
    ['Blocked', '0'],
    ['Deaktiviert', ''],
    ['Freigabe', '✓'],
    ['Access', 'granted'],
    ['Direction', 'inbound'],
    ['Type', 'allow'],
  ])('%s: %s lets in', async (name, cell) => {
    expect(await state(name, cell)).toBe('taken');
  });

  test.each([
    ['Action', 'deny'],
    ['Action', 'DROP'],
    ['Action', 'Reject'],
    ['Aktion', 'verweigern'],
    ['Aktion', 'blockieren'],
    ['Status', 'gesperrt'],
    ['Status', 'blocked'],
    ['Regel', 'Verboten'],
    ['Access', 'Denied'],
    ['Verdict', 'drop'],
    ['Action', 'DENY IN'],
    ['Type', 'deny'],
  ])('%s: %s keeps out', async (name, cell) => {
    expect(await state(name, cell)).toBe('denied');
  });

  test.each([
    ['Status', 'inaktiv'],
    ['Status', 'deaktiviert'],
    ['Status', 'Disabled'],
    ['Aktiv', 'nein'],
    ['enabled', 'FALSE'],
    ['Enabled', '0'],
    ['Gesperrt', 'ja'],
    ['Gesperrt', 'x'],
    ['disabled', 'true'],
    ['Blocked', 'yes'],
    ['Freigegeben', 'nicht freigegeben'],
    ['Status', 'abgelaufen'],
    ['Status', 'beantragt'],
    ['Direction', 'outbound'],
    ['Freigabe', '✗'],
    ['Status', 'not active'],
  ])('%s: %s is not in force', async (name, cell) => {
    expect(await state(name, cell)).toBe('disabled');
  });

  test('a word that nobody knows is shown, and lets nobody in', async () => {
    const text =
      'IP;Status;Notiz\n203.0.113.7;aktiv;Büro\n198.51.100.7;in Klärung;Bonn\n192.0.2.33;;Lab\n';
    expect(await read(text)).toEqual([
      '203.0.113.7 # Büro',
      'disabled: 198.51.100.7 # in Klärung, Bonn',
      'disabled: 192.0.2.33 # Lab',
    ]);
  });

  test('a column of states that says nothing of the kind is a description', async () => {
    expect(await read('IP;Status\n203.0.113.7;Köln\n198.51.100.7;Bonn\n')).toEqual([
      '203.0.113.7 # Köln',
      '198.51.100.7 # Bonn',
    ]);
  });

  test('without a header, a column of such words counts too', async () => {
    expect(await read('permit;203.0.113.7;Büro\ndeny;198.51.100.9;Abuse\n')).toEqual([
      '203.0.113.7 # Büro',
      'denied: 198.51.100.9 # Abuse',
    ]);
  });

  test.each(['#203.0.113.7;Büro', '# 203.0.113.7;Büro', '//203.0.113.7;Büro'])(
    'a row that is commented out is not taken: %s',
    async (row) => {
      expect(await read(`IP;Notiz\n${row}\n198.51.100.7;Bonn\n`)).toEqual([
        `disabled: ${row}`,
        '198.51.100.7 # Bonn',
      ]);
    },
  );
});

describe('a word that keeps out counts wherever it stands', () => {
  const names = (list: string) => list.split(', ');

  test.each(
    names('Freigabestatus, Status Firewall, FW-Status, Regelaktion, Mode, Allow/Deny, Foo'),
  )('under %s', async (name) => {
    for (const word of ['gesperrt', 'deny', 'Drop', 'inaktiv', 'gesperrt seit 2023']) {
      const [entry] = (await readSourceList(`IP;${name}\n198.51.100.9;${word}\n`)).entries;
      expect(entry?.kind, word).not.toBe('source');
    }
  });

  test.each(
    names(
      'Aktiv (j/n), ist aktiv, Is Active, isActive, Gültig, Berechtigt, in Betrieb, Zulässig, Approved, Whitelist',
    ),
  )('as the answer to "%s"', async (name) => {
    const text = `IP;${name}\n198.51.100.9;nein\n198.51.100.9;0\n203.0.113.7;ja\n`;
    const { entries } = await readSourceList(text);
    expect(entries.map(({ kind }) => kind)).toEqual(['disabled', 'disabled', 'source']);
  });

  test.each(
    names(
      'Blacklist, Sperrung, Is Blocked, Gekündigt, Veraltet, Archiviert, Gesperrt, Deny, Gelöscht am',
    ),
  )('and whatever is filled in under "%s" keeps out, unless it is "no"', async (name) => {
    const cells = ['ja', 'x', '2023-04-01', 'ja, seit 2023', 'nein', ''];
    const rows = cells.map((cell) => `198.51.100.9;${cell}`);
    const { entries } = await readSourceList(['IP;' + name, ...rows].join('\n'));
    const out = 'disabled';
    expect(entries.map(({ kind }) => kind)).toEqual([out, out, out, out, 'source', 'source']);
  });

  test.each([
    ['203.0.113.7;Büro;1\n198.51.100.9;Lager;0', [true, false]],
    ['203.0.113.7;Büro;aktiv\n198.51.100.9;Lager;stillgelegt', [true, false]],
    ['IP;Bemerkung\n198.51.100.9;gesperrt\n203.0.113.7;Büro', [false, true]],
    ['IP;Notiz\n198.51.100.9;Lager;gesperrt\n203.0.113.7;Büro', [false, true]],
    ['No.;IP;Name\n1;198.51.100.9;bad', [false]],
    ['IP;Notiz\n203.0.113.7;a\nGesperrt;\n198.51.100.9;b', [true, false, false]],
    ['Gesperrte Adressen\nIP;Notiz\n198.51.100.9;b', [false]],
    ['Name;Alte IP;Neue IP\nBüro;198.51.100.9;203.0.113.7', [false, true]],
    // and these words keep nothing out
    ['IP;Notiz\n203.0.113.7;Alt-Stadt', [true]],
    ['No.;IP;Name\n1;203.0.113.7;Bad Homburg', [true]],
    ['IP;Block;Etage\n203.0.113.7;A;2', [true]],
    ['IP;Old Name\n203.0.113.7;x', [true]],
    ['Quelle;Aktion\nAny;Deny\n203.0.113.7;Allow', [false, true]],
  ])('%j', async (text, expected) => {
    const { entries } = await readSourceList(text);
    expect(entries.map(({ kind }) => kind === 'source')).toEqual(expected);
  });
});

describe('no column and no line gets lost', () => {
  test.each([
    ['Von;Bis;Von;Bis\n203.0.113.8;203.0.113.15;203.0.113.32;203.0.113.39', 2],
    ['"IP-\nAdresse";"Status\n(aktiv?)"\n203.0.113.7;ja\n198.51.100.9;nein', 1],
    ['Freigaben für 192.0.2.1;;\nIP;Status;Notiz\n203.0.113.7;aktiv;x\n198.51.100.9;gesperrt;y', 1],
    ['"Exported from 192.0.2.1"\nip,action\n203.0.113.7,allow\n198.51.100.9,deny', 1],
  ])('%j', async (text, taken) => {
    const list = await readSourceList(text);
    expect(list.format).toBe('table');
    expect(list.entries.filter(({ kind }) => kind === 'source')).toHaveLength(taken);
  });

  test.each([
    'IP;Wildcard\n203.0.113.16;0.0.0.15',
    '203.0.113.16;28;Büro\n203.0.113.32;28;Lager',
    '203.0.113.16;/28;Büro\n203.0.113.32;/28;Lager',
  ])('an address keeps its size: %j', async (text) => {
    expect((await readSourceList(text)).entries[0]?.text).toBe('203.0.113.16/28');
  });

  test('ports next to addresses are none', async () => {
    const { entries } = await readSourceList('203.0.113.7;22;ssh\n203.0.113.9;22;ssh');
    expect(entries.map((entry) => entry.text)).toEqual(['203.0.113.7', '203.0.113.9']);
  });

  test('a column that is not made use of is named', async () => {
    expect(await unread('IP;Bis\n203.0.113.8;203.0.113.15')).toEqual(['Bis']);
    expect(await unread('IP;Maske;Präfixlänge\n203.0.113.0;255.255.255.0;24')).toEqual([
      'Präfixlänge',
    ]);
  });
});

describe('cells', () => {
  test.each(['\n', '\r\n', '\r'])(
    'lines that end in %j are counted, also in a note',
    async (end) => {
      const text = ['cidr,note', '203.0.113.7,"a', '', 'b"', '203.0.113.8,c', ''].join(end);
      const { entries } = await readSourceList(text);
      expect(entries.map(({ line, note }) => [line, note])).toEqual([
        [2, 'a b'],
        [5, 'c'],
      ]);
    },
  );

  test.each([
    ['IP;Notiz, intern', '203.0.113.7;Büro, Köln'],
    ['IP,"Notiz; intern"', '203.0.113.7,"Büro, Köln"'],
    ['IP\tNotiz, intern', '203.0.113.7\tBüro, Köln'],
    ['IP | Notiz', '203.0.113.7 | Büro, Köln'],
    ['| IP | Notiz |', '| 203.0.113.7 | Büro, Köln |'],
    ['Notiz, intern;IP', 'Büro, Köln;203.0.113.7'],
    ['sep=;\nIP;Notiz', '203.0.113.7;Büro, Köln'],
    ['IP; Notiz', ' "203.0.113.7" ; "Büro, Köln" '],
  ])('the delimiter of %j is found', async (header, row) => {
    expect(await read(`${header}\n${row}\n`)).toEqual(['203.0.113.7 # Büro, Köln']);
  });

  test('a quotation mark in the wrong place swallows no row', async () => {
    expect(await read('cidr,note\n203.0.113.7,"Office" 2nd floor\n203.0.113.8,"Home"\n')).toEqual([
      '203.0.113.7 # "Office" 2nd floor',
      '203.0.113.8 # Home',
    ]);
    expect(await read('cidr,note\n203.0.113.7,"Office\n203.0.113.8,Home')).toHaveLength(2);
    const many = Array.from({ length: 200 }, (_, row) => `203.0.113.${row},"a" b`).join('\n');
    expect(await read(`cidr,note\n${many}`)).toHaveLength(200);
  });

  test('a cell of megabytes is a cell', async () => {
    const note = 'x\n'.repeat(2_000_000);
    const { entries } = await readSourceList(`cidr,note\n203.0.113.7,"${note}"\n198.51.100.7,\n`);
    expect(entries).toHaveLength(2);
    expect(entries[1]?.line).toBe(2_000_003);
  });

  test('an address of a note is not let in', async () => {
    expect(await read('cidr,note\n198.51.100.7,"Office, formerly\n198.51.100.9"\n')).toEqual([
      '198.51.100.7 # Office, formerly 198.51.100.9',
    ]);
  });

  test('several addresses in a cell are several entries', async () => {
    expect(await read('IP;Notiz\n"203.0.113.7, 203.0.113.8";Büro\n')).toEqual([
      '203.0.113.7 # Büro',
      '203.0.113.8 # Büro',
    ]);
  });
});

describe('an exported list', () => {
  test.each([
    '=1+1',
    '+49 221',
    '-',
    '@sum',
    ' =1',
    '\u00A0+1',
    "'=1",
    "' @x",
    '＝1',
    ' \t=1',
    '\u200B-2',
  ])('has no cell that runs as a formula: %j', async (note) => {
    const csv = formatSourceList([
      { cidr: '203.0.113.7', note },
      { cidr: note, note: 'x' },
    ]);
    for (const row of csv.split('\r\n').slice(1, -1)) {
      for (const cell of row.split(',')) expect(cell).not.toMatch(/^"?[\s\p{Cf}]*[=+\-@＝]/u);
    }
    const { entries } = await readSourceList(csv);
    expect(entries[0]?.note).toBe(note.trim());
    expect(entries[1]?.text).toBe(note.trim());
  });

  test('has quotation marks only where a program would read the cell otherwise', () => {
    const notes = ['Office', 'a b', 'a,b', 'a;b', 'a"b', "'a", "a'b", ''];
    const rows = formatSourceList(notes.map((note) => ({ cidr: '::1', note }))).split('\r\n');
    expect(rows.map((row) => row.slice(row.indexOf(',') + 1))).toEqual([
      'note',
      'Office',
      'a b',
      '"a,b"',
      '"a;b"',
      '"a""b"',
      `"'a"`,
      "a'b",
      '',
      '',
    ]);
  });

  test('leaves out rows without address and note, not those with a note alone', () => {
    const list = [{ cidr: ' ' }, { cidr: '', note: 'Office' }, { cidr: '\u200B', note: ' ' }];
    expect(formatSourceList(list)).toBe('cidr,note\r\n,Office\r\n');
  });
});
