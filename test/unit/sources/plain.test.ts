import { describe, expect, test } from 'vitest';
import { parseSource } from '#sources';
import { readSourceList } from '#sources/files';

/** The texts of what is let in at once, with their notes; anything else is a mistake here. */
async function ready(text: string): Promise<readonly string[]> {
  const { entries } = await readSourceList(text, { today: '2026-11-28' });
  return entries.map(({ kind, text: entry, note }) => {
    const isReady = kind === 'source' && parseSource(entry).ok;
    return [isReady ? entry : `NOT READY (${kind}): ${entry}`, note].filter(Boolean).join(' # ');
  });
}

describe('a plain list is ready, whatever else is looked at closely', () => {
  test.each([
    ['203.0.113.7', '203.0.113.7'],
    ['203.0.113.7\n203.0.113.0/28\n2001:db8::/32', '203.0.113.7 203.0.113.0/28 2001:db8::/32'],
    ['203.0.113.7, 203.0.113.8; 203.0.113.9', '203.0.113.7 203.0.113.8 203.0.113.9'],
    ['203.0.113.7 203.0.113.8', '203.0.113.7 203.0.113.8'],
    ['- 203.0.113.7\n- 203.0.113.8', '203.0.113.7 203.0.113.8'],
    ['* 203.0.113.7\n* 203.0.113.8', '203.0.113.7 203.0.113.8'],
    ['1. 203.0.113.7\n2. 203.0.113.8', '203.0.113.7 203.0.113.8'],
    ['> 203.0.113.7\n> 203.0.113.8', '203.0.113.7 203.0.113.8'],
    ['"203.0.113.7", "203.0.113.8"', '203.0.113.7 203.0.113.8'],
    ['["203.0.113.7", "203.0.113.8"]', '203.0.113.7 203.0.113.8'],
    ['# Büros\n203.0.113.7\n\n# Homeoffice\n203.0.113.8', '203.0.113.7 203.0.113.8'],
    ['Erlaubt:\n203.0.113.7', '203.0.113.7'],
    ['allow 203.0.113.7;\ndeny all;', '203.0.113.7 NOT READY (denied): deny all;'],
    ['office:\n  - 203.0.113.7\nvpn:\n  - 203.0.113.8', '203.0.113.7 # office 203.0.113.8 # vpn'],
    ['Source IP\n203.0.113.7\n203.0.113.8', '203.0.113.7 203.0.113.8'],
    ['IP Adresse\n203.0.113.7', '203.0.113.7'],
    ['Erlaubte IPs\n203.0.113.7', '203.0.113.7'],
    ['Trusted Sources\n203.0.113.7', '203.0.113.7'],
    ['Whitelist IP\n203.0.113.7', '203.0.113.7'],
    ['Quelle\n203.0.113.7\n203.0.113.8', '203.0.113.7 203.0.113.8'],
    ['allowed_ips = ["203.0.113.7"]', '203.0.113.7'],
    ['ALLOWED_IPS=203.0.113.7,203.0.113.8', '203.0.113.7 203.0.113.8'],
    ['trusted_networks: [203.0.113.0/28]', '203.0.113.0/28'],
    ['{"sources": ["203.0.113.7"]}', '203.0.113.7'],
    [
      '{"Büro Köln": "203.0.113.7", "Lager": "203.0.113.8"}',
      '203.0.113.7 # Büro Köln 203.0.113.8 # Lager',
    ],
  ])('%j', async (text, expected) => {
    expect((await ready(text)).join(' ')).toBe(expected);
  });

  test.each([
    'Büro Köln, 2. OG',
    'Büro alt und neu',
    'Alt-Stadt',
    'Bad Homburg',
    'Block A, Eingang 3',
    'Neubau (ab 2027)',
    'VPN ohne Split-Tunnel',
    'Herr Oldenburg',
    'Server 3, Rack 12',
    'bis zum Umzug',
    'Ersatz für 198.51.100.9',
    'do not block',
    'Nie abschalten: Leitstelle',
    'Off-Site-Backup',
    'Ticket 4711',
    'office & lab',
    'früher Bonn',
    'Spam-Filter',
    'Scanner 3. OG',
    'Malware-Labor',
    'Abuse-Team',
    'Honeypot von Meyer',
  ])('with the note "%s" in each kind of list', async (note) => {
    const expected = [`203.0.113.7 # ${note}`];
    expect(await ready(`203.0.113.7 # ${note}`)).toEqual(expected);
    expect(await ready(`203.0.113.7 | ${note}`)).toEqual(expected);
    expect(await ready(`IP;Notiz\n203.0.113.7;"${note}"`)).toEqual(expected);
    expect(await ready(`Bemerkung,IP-Adresse\n"${note}",203.0.113.7`)).toEqual(expected);
    expect(await ready(JSON.stringify([{ ip: '203.0.113.7', note }]))).toEqual(expected);
  });

  test.each([
    ['IP;Standort;Kontakt\n203.0.113.7;Köln;Meyer', '203.0.113.7 # Köln, Meyer'],
    ['IP;Status\n203.0.113.7;aktiv', '203.0.113.7'],
    ['Name;IP;Maske\nA;203.0.113.0;255.255.255.240', '203.0.113.0/28 # A'],
    ['IP;Gültig bis\n203.0.113.7;unbefristet', '203.0.113.7'],
    ['203.0.113.7;Büro Köln\n203.0.113.8;Lager', '203.0.113.7 # Büro Köln 203.0.113.8 # Lager'],
    ['203.0.113.7\tBüro\n203.0.113.8\tLager', '203.0.113.7 # Büro 203.0.113.8 # Lager'],
    ['| IP | Zweck |\n|---|---|\n| 203.0.113.7 | Büro |', '203.0.113.7 # Büro'],
    ['IP,Owner,IPv6\n203.0.113.7,Net,no', '203.0.113.7 # Net, no'],
    ['Name;Typ;Adresse\nA;Host;203.0.113.7', '203.0.113.7 # A'],
  ])('tables: %j', async (text, expected) => {
    expect((await ready(text)).join(' ')).toBe(expected);
  });
});
