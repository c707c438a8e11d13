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

describe('a line that a patch removes is kept out, whatever its tool writes about the file', () => {
  test.each([
    'Index: list\n===================\n--- list\n+++ list\n@@ -1 +1 @@',
    'diff --git a/x b/x\ndeleted file mode 100644\nindex 1..0\n--- a/x\n+++ /dev/null\n@@ -1 +0,0 @@',
    'diff --git a/x b/y\nsimilarity index 90%\nrename from x\nrename to y\n@@ -1,2 +1 @@',
    'diff --git a/x b/x\nold mode 100644\nnew mode 100755\n@@ -1 +0,0 @@',
    'diff --git a/x b/x\nBinary files a/x and b/x differ\ndiff --git a/y b/y\n@@ -1 +0,0 @@',
    'Hallo,\n\nhier der Diff:\n@@ -1,2 +1 @@',
    'Hier der Diff für 203.0.113.1:\n@@ -1,2 +1 @@',
    'Hier der Diff:\n+allow 203.0.113.7;',
  ])('%j', async (head) => {
    const { entries } = await readSourceList(`${head}\n-allow 198.51.100.9;\n-198.51.100.10\n`);
    const removed = entries.filter(({ text }) => text.includes('198.51.100.'));
    expect(removed.map(({ kind }) => kind)).toEqual(['denied', 'denied']);
  });

  test('a list with two kinds of bullets is none', async () => {
    expect(await ready('Büros 203.0.113.1\n- 203.0.113.7\n+ 203.0.113.8')).toContain('203.0.113.7');
  });
});

describe('a list whose name says nothing good of it is not let in', () => {
  const names = (list: string) => list.split(', ');

  test.each(
    names(
      'spammers, honeypot, spam, angreifer, attackers, abuse, malware, botnet, attack_sources, source_of_attacks, spamIps, Verdächtige, Failed logins',
    ),
  )('"%s" keeps out', async (key) => {
    for (const text of [
      JSON.stringify({ [key]: ['198.51.100.9'] }),
      `${key}:\n  - 198.51.100.9`,
      `${key}:\n198.51.100.9`,
      `[${key}]\n198.51.100.9`,
      `# ${key}\n198.51.100.9`,
    ]) {
      const { entries } = await readSourceList(text);
      expect(
        entries.map(({ kind }) => kind),
        text,
      ).toEqual(['denied']);
    }
  });

  test.each(names('pending, candidates, review, scanner, unknown_clients, other_sources, Entwurf'))(
    '"%s" is to be looked at',
    async (key) => {
      const { entries } = await readSourceList(JSON.stringify({ [key]: ['198.51.100.9'] }));
      expect(entries).toHaveLength(1);
      expect(await ready(JSON.stringify({ [key]: ['198.51.100.9'] }))).toEqual([]);
    },
  );

  test.each(
    names('admin, Default, Off-Site, web, Spam-Filter, Remote, Malware-Labor, Zweigstelle'),
  )('"%s" is a place or a service', async (key) => {
    expect(await ready(JSON.stringify({ [key]: ['203.0.113.7'] }))).toEqual(['203.0.113.7']);
  });

  test.each([
    'Angreifer:',
    'Honeypots:',
    'Failed logins from:',
    'Verdächtige Zugriffe',
    'Fehlgeschlagene Anmeldungen',
    'Zu löschen',
    'Zu entfernen',
    'Bitte löschen',
    'to delete',
  ])('nor is what stands below "%s"', async (heading) => {
    expect(await ready(`203.0.113.7\n${heading}\n198.51.100.9`)).toEqual(['203.0.113.7']);
  });
});
