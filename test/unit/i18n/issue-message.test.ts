import { entryFindings } from '#api';
import { findService } from '#catalogue';
import { issueMessage, translatorFor, type Locale } from '#i18n';
import { completeDraft, toOffer, validate, type DraftChanges, type FieldPath } from '#order';
import { SPECIAL_CLASSES } from '#sources';
import { describe, expect, test } from 'vitest';
import { messageKeys } from '../../support/messages.ts';
import { threeServices } from '../../support/three-services.ts';

const catalogue = threeServices;
const registry = findService(catalogue, 'private-registry');
const offer = toOffer(registry, catalogue, { allowDocumentation: false });

/** All messages for what the reader entered, in the language. */
function messagesFor(changes: DraftChanges, locale: Locale): readonly string[] {
  const translator = translatorFor(locale);
  return validate(completeDraft(changes, offer), offer).map((issue) =>
    issueMessage(issue, translator),
  );
}

const source = (cidr: string): DraftChanges => ({ trustedSources: [{ id: '1', cidr }] });

describe('a reader is told', () => {
  test.each([
    [
      'that nothing is chosen',
      { nodeSize: '' },
      'Wählen Sie eine Node-Größe aus',
      'Select a node size',
    ],
    [
      'between which limits a number lies',
      { storageGb: '5000' },
      'Die Speichergröße muss zwischen 50 und 1000\u00a0GB liegen',
      'Storage size must be between 50 and 1,000\u00a0GB',
    ],
    [
      'which steps are next',
      { storageGb: '120' },
      'Die Speichergröße ist nur in Schritten von 50\u00a0GB möglich: 100 oder 150',
      'Storage size is available only in steps of 50\u00a0GB: 100 or 150',
    ],
    [
      'which part of an address is wrong',
      source('192.0.2.256'),
      '192.0.2.256: Der vierte Teil ist größer als 255',
      '192.0.2.256: the fourth part is greater than 255',
    ],
    [
      'what may have been meant',
      source('8.8.8.9/24'),
      '8.8.8.9/24 ist eine Adresse innerhalb eines Netzes. Meinen Sie das Netz 8.8.8.0/24 (256 Adressen) oder nur 8.8.8.9/32?',
      '8.8.8.9/24 is an address inside a network. Do you mean the network 8.8.8.0/24 (256 addresses) or only 8.8.8.9/32?',
    ],
    [
      'why a network cannot work, and what to enter',
      source('10.0.0.0/8'),
      '10.0.0.0/8 gehört zu einem privaten Netz und ist im Internet nicht erreichbar. Tragen Sie die öffentliche Adresse Ihres Netzes ein',
      '10.0.0.0/8 is in a private network and can’t be reached over the internet. Enter your network’s public address',
    ],
  ] as const)('%s', (_, changes, german, english) => {
    expect(messagesFor(changes, 'de')).toContain(german);
    expect(messagesFor(changes, 'en')).toContain(english);
  });
});

/** Entries that go wrong in every way; those for sources are tried in their own tests too. */
const wrongDrafts: readonly DraftChanges[] = [
  { serviceType: '', nodeSize: '', availabilityZone: '', storageGb: '' },
  { billingProfile: { kind: 'existing', id: '' }, storageGb: 'fifty' },
  { billingProfile: { kind: 'existing', id: '4711' } },
  { storageGb: '120' },
  { storageGb: '5000' },
  {
    trustedSources: Array.from({ length: 51 }, (_, index) => ({
      id: String(index),
      cidr: `8.8.8.${index}`,
    })),
  },
  { trustedSources: ['8.8.8.8', '8.8.8.8'].map((cidr, index) => ({ id: String(index), cidr })) },
  ...['', 'example.com', '1.2.3', '1.2.3.999', '01.2.3.4', '8.8.8.8/33', '2001:4860::1'].map(
    source,
  ),
  ...['8.8.8.9/24', '8.0.0.0/8', '0.0.0.0/0', '127.0.0.1', '169.254.0.1', '100.64.0.1'].map(source),
  ...['224.0.0.1', '240.0.0.1', '0.0.0.1', '255.255.255.255', '192.0.2.1'].map(source),
];

test.each(['de', 'en'] as const)('every message in %s is filled, whatever went wrong', (locale) => {
  for (const changes of wrongDrafts) {
    const messages = messagesFor(changes, locale);
    expect(messages.length).toBeGreaterThan(0);
    for (const message of messages) expect(message).not.toMatch(/[{}]|undefined|NaN/);
  }
});

test('a refusal that only the order API knows is told with its code', () => {
  const issue = { code: 'rejected-by-api', params: { code: 'quota-exceeded' } } as const;
  const messageAt = (path: FieldPath) => issueMessage({ ...issue, path }, translatorFor('en'));
  const rejection =
    'The ordering system doesn’t accept this entry (code quota-exceeded). Change it, or quote the code in a ticket';
  expect(messageAt('/storageGb')).toBe(`Storage size: ${rejection}`);
  // The row is named by its label, and where rows are listed.
  expect(messageAt('/trustedSources/1')).toBe(rejection);
});

test('these entries reach every message about a choice or a number', () => {
  const codes = wrongDrafts.flatMap((changes) =>
    validate(completeDraft(changes, offer), offer).map(({ code }) => `issue.${code}`),
  );
  const other = [...entryFindings, 'rejected-by-api'].map((code) => `issue.${code}`);
  const expected = messageKeys.filter(
    (key) => key.startsWith('issue.') && !/^issue\.sources?-/.test(key) && !other.includes(key),
  );
  expect(codes).toEqual(expect.arrayContaining(expected));
});

test.each(SPECIAL_CLASSES)(
  'an address and a network of the class %s are said to belong to it',
  (name) => {
    const said = (text: string, locale: 'de' | 'en') =>
      issueMessage(
        {
          severity: 'error',
          code: 'source-not-public',
          params: { text, class: name },
          indexes: [0],
          repairs: [],
        },
        translatorFor(locale),
      );
    for (const text of ['10.1.1.1', '10.0.0.0/8']) {
      expect(said(text, 'de')).toMatch(/^10\S+ gehört zu (?:einem|dem|den) \p{L}/u);
      expect(said(text, 'en')).toMatch(/^10\S+ is in (?:an?|the) \p{L}/u);
    }
  },
);
