import { beforeAll, describe, expect, test } from 'vitest';
import { findSourceProblems, loadAdvice, parseSource, type SourcePolicy } from '#sources';
import { readSourceList } from '#sources/files';

beforeAll(loadAdvice);

const policy: SourcePolicy = {
  families: ['ipv4', 'ipv6'],
  ipv4: { shortestPrefix: 20, longestPrefix: 32 },
  ipv6: { shortestPrefix: 32, longestPrefix: 128 },
  maxEntries: 50,
  allowDocumentation: true,
};

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

describe('a sentence that goes on behind its address lets nobody in by itself', () => {
  test.each([
    'Freigabe für 198.51.100.9 entziehen',
    'Freigabe für 198.51.100.9 zurücknehmen',
    'Freigabe für 198.51.100.9 beenden',
    'Freigabe 198.51.100.9 aufheben',
    'Freigabe 198.51.100.9 nur nach Rückfrage',
    'Vertrauen Sie 198.51.100.9 nie',
    'Vertrauen Sie 198.51.100.9 nie mehr',
    'accept 198.51.100.9 was a mistake',
    'whitelist 198.51.100.9 pending approval',
    'please allow 198.51.100.9 once approved',
    'erlaubt: 198.51.100.9 (Angreifer)',
    'erlaubt 198.51.100.9 (alt)',
    'allow 198.51.100.9 until 2020-01-01',
    'allow 198.51.100.9 from 2030',
    'erlaubt 198.51.100.9 erst ab 2030',
    '198.51.100.9 erlaubt erst ab 2030',
    '198.51.100.9 erlaubt?',
    '198.51.100.9 OK?',
    'from 198.51.100.9 accept?',
    'allow 198.51.100.9 ?',
    'Accepted publickey for bob from 198.51.100.9 port 22',
    'Accepted password for bob from 198.51.100.9 port 22 ssh2',
  ])('%s', async (text) => {
    expect(await ready(text)).toEqual([]);
    expect(await ready(`203.0.113.7\n${text}`)).toEqual(['203.0.113.7']);
    // In the field of a row it is no other way to write the address.
    const repairs = findSourceProblems([{ cidr: text }], policy).flatMap((one) => one.repairs);
    expect(repairs).not.toContainEqual(expect.objectContaining({ meaning: 'same' }));
  });

  test.each([
    'allow 203.0.113.7',
    'allow from 203.0.113.7 to any port 22 proto tcp',
    'please allow 203.0.113.7, thanks!',
    'please whitelist 203.0.113.7 for us',
    'Zugriff von 203.0.113.7 erlauben',
    'Freigabe für 203.0.113.7',
    'Wir vertrauen 203.0.113.7 weiterhin',
    'Erlaubt 203.0.113.7 bitte',
    '203.0.113.7 OK',
    'allow 203.0.113.7 port 2000',
    'allow 203.0.113.7 # ok?',
    'ufw allow from 203.0.113.7 to any app OpenSSH',
    'pass in quick from 203.0.113.7 to any port 22 keep state',
    'permit tcp host 203.0.113.7 any eq 443 established',
    '-A INPUT -s 203.0.113.7 -m conntrack --ctstate NEW -j ACCEPT',
  ])('unlike "%s"', async (text) => {
    expect(await ready(text)).toEqual(['203.0.113.7']);
  });
});
