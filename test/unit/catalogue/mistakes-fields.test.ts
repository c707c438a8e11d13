import { describe, expect, test } from 'vitest';
import { expectedMessage, messageFor, sizing, type Slip } from './slips.ts';

const database = 'content/services/database.yaml';
const statuses = 'content/order-statuses.yaml';
const glossary = 'content/glossary.yaml';
const billing = 'content/billing.yaml';
const evidence = 'content/evidence.yaml';

const slips: readonly Slip[] = [
  {
    name: 'a glossary entry for a step that no order has',
    file: glossary,
    before: 'step: storage',
    after: 'step: disk',
    told: '19: storage-size › step: "disk" does not fit here. Write the name of a step: service-type, node-size, storage, trusted-sources, region, billing-profile, review or status.',
  },
  {
    name: 'a glossary entry that leads to an address with its language',
    file: glossary,
    before: 'see: reference/billing/#profile',
    after: 'see: /de/reference/billing/#profile',
    told: '11: billing-profile › see: "/de/reference/billing/#profile" does not fit here. Write the address of a page that says more, without language and first slash, such as reference/storage/#limits.',
  },
  {
    name: 'older words of a term in one language only',
    file: glossary,
    before: '    en: [invoice profile]\n',
    after: '',
    told: '6: billing-profile › formerly › en: this field is missing. Write a list of English words in brackets, [] for none.',
  },
  {
    name: 'an older word without the brackets of a list',
    file: glossary,
    before: 'de: [Rechnungsprofil]',
    after: 'de: Rechnungsprofil',
    told: '7: billing-profile › formerly › de: "Rechnungsprofil" does not fit here. Write a list of German words in brackets, [] for none.',
  },
  {
    name: 'a billing rule that does not say where it comes from',
    file: billing,
    before: '    source: handbook\n',
    after: '',
    told: '5: beginning › answer › source: this field is missing. Write the id of a source in content/evidence.yaml, such as order-forms.',
  },
  {
    name: 'a document that does not say what it governs',
    file: 'content/documents.yaml',
    before:
      '  about:\n    de: Regelt, wie Sie das Kundenportal nutzen dürfen.\n    en: Governs how you may use the customer portal.\n',
    after: '',
    told: '1: cloudhub-terms › about: this field is missing. Write one sentence on what the document governs.',
  },
  {
    name: 'storage that does not say what it is for',
    file: database,
    before: "    en: 'Tables, indexes, and the logs from which changes are restored.'\n",
    after: '',
    told: '49: storage › purpose › en: this field is missing. Write the English text.',
  },
  {
    name: 'a field in the wrong case',
    file: database,
    before: '  maxGb: {',
    after: '  maxGB: {',
    told: '47: storage: "maxGB" is not a field here. Write "maxGb".',
  },
  {
    name: 'a field that does not exist',
    file: database,
    before: 'position: 4',
    after: 'position: 4\ncolour: red',
    told: '3: "colour" is not a field here. Remove it or write one of: position, name, tagline, portal, serviceTypes, nodeSizes, ownNodeSizes, storage, sizing, trustedSources, availabilityZones, documents, ownDocuments, availabilityPercent, dailyBackups, documentation, afterOrdering.',
  },
  {
    name: 'a misspelt field of a price',
    file: database,
    before: '{ cents: 1990,',
    after: '{ cents: 1990, aproximate: true,',
    told: '52: storage › pricePerStep: "aproximate" is not a field here. Write "approximate".',
  },
  {
    name: 'an example for which one vCPU does nothing',
    file: database,
    before: 'trustedSources:\n',
    after: `${sizing(1, 61)}trustedSources:\n`,
    told: '58: sizing › nodeSize › minutes: one vCPU does not do one in that time. Write more minutes.',
  },
  {
    name: 'an empty text',
    file: database,
    before: '  en: Keep',
    after: '  en: # Keep',
    told: '6: tagline › en: there is nothing here. Write the English text.',
  },
  {
    name: 'a language that the site does not have',
    file: database,
    before: '  en: Keep',
    after: '  fr: Keep',
    told: '6: tagline: "fr" is not a field here. Remove it or write one of: de, en.',
    also: [
      'content/services/database.yaml:4: tagline › en: this field is missing. Write the English text.',
    ],
  },
  {
    name: 'a missing field',
    file: database,
    before: 'position: 4\n',
    after: '',
    told: '2: position: this field is missing. Write the place among the services, 1 for the first.',
  },
  {
    name: 'a field without a value',
    file: database,
    before: 'name: Database',
    after: 'name:',
    told: '3: name: there is nothing here. Write the name of the service as the portal writes it.',
  },
  {
    name: 'a figure without its source',
    file: database,
    before: 'minGb: { value: 100, source: handbook, asOf: 2026-11, confidence: assumed }',
    after: 'minGb: 100',
    told: '46: storage › minGb: 100 does not fit here. Write the smallest storage size, as { value: …, source: …, asOf: …, confidence: … }.',
  },
  {
    name: 'a prefix length that IPv4 does not have',
    file: database,
    before: 'shortestPrefix: { value: 28,',
    after: 'shortestPrefix: { value: 33,',
    told: '56: trustedSources › ipv4 › shortestPrefix › value: 33 does not fit here. Write a prefix length from 0 to 32, such as 24.',
  },
  {
    name: 'a number in quotation marks',
    file: database,
    before: 'minGb: { value: 100,',
    after: "minGb: { value: '100',",
    told: '46: storage › minGb › value: "100" does not fit here. Write a whole number of GB, such as 50.',
  },
  {
    name: 'a number as a word',
    file: database,
    before: 'minGb: { value: 100,',
    after: 'minGb: { value: fifty,',
    told: '46: storage › minGb › value: "fifty" does not fit here. Write a whole number of GB, such as 50.',
  },
  {
    name: 'a month that does not exist',
    file: database,
    before: 'asOf: 2026-11',
    after: 'asOf: 2026-13',
    told: '14: serviceTypes › postgresql-17 › version › asOf: "2026-13" does not fit here. Write the year and month in which the figure was true, such as 2025-11.',
  },
  {
    name: 'a confidence that nobody knows',
    file: database,
    before: 'confidence: assumed',
    after: 'confidence: sure',
    told: '14: serviceTypes › postgresql-17 › version › confidence: "sure" does not fit here. Write known (the provider states it about this service) or assumed (anything else).',
  },
  {
    name: 'a claim that is known from nowhere',
    file: evidence,
    before: '    source: ordering-guides\n    asOf: 2025-01\n',
    after: '',
    told: '49: claims › access-blocked › confidence: what is known has a source. Write source: and asOf: above it, or assumed here.',
  },
  {
    name: 'a claim whose source has no month',
    file: evidence,
    before: '    asOf: 2025-01\n',
    after: '',
    told: '49: claims › access-blocked › source: the month of this source is missing. Add asOf: with it, such as 2025-11.',
  },
  {
    name: 'a claim that names what nothing fills in',
    file: evidence,
    before: "de: '{provider} sperrt",
    after: "de: '{plusserver} sperrt",
    told: '47: claims › access-blocked › statement › de: "{plusserver} sperrt zunächst jeden Zugriff." does not fit here. Write the German sentence; only {provider} in braces: the provider’s name.',
  },
  {
    name: 'an empty list',
    file: database,
    before: '[b4-8, b8-16, a4-16, db8-96]',
    after: '[]',
    told: '32: nodeSizes: the list is empty. Write the ids of sizes from content/node-sizes.yaml, such as [b2-4, b4-8].',
  },
  {
    name: 'one entry without its list',
    file: database,
    before: '[b4-8, b8-16, a4-16, db8-96]',
    after: 'b4-8',
    told: '32: nodeSizes: "b4-8" does not fit here. Write the ids of sizes from content/node-sizes.yaml, such as [b2-4, b4-8].',
  },
  {
    name: 'a price with a comma, which parts fields',
    file: database,
    before: '{ cents: 1990,',
    after: '{ cents: 19,90,',
    told: '52: storage › pricePerStep › cents: 19,90 has a comma. Write 1990: prices are whole cents.',
  },
  {
    name: 'a price with a comma and a nought behind it',
    file: database,
    before: '{ cents: 1990,',
    after: '{ cents: 19,05,',
    told: '52: storage › pricePerStep › cents: 19,05 has a comma. Write 1905: prices are whole cents.',
  },
  {
    name: 'a share with a comma',
    file: database,
    before: '{ value: 99.9,',
    after: '{ value: 99,9,',
    told: '73: availabilityPercent › value: 99,9 has a comma. Write 99.9: a number has a point and no comma.',
  },
  {
    name: 'a price of nothing',
    file: database,
    before: '{ cents: 1990,',
    after: '{ cents: 0,',
    told: '52: storage › pricePerStep › cents: 0 does not fit here. Write a whole number of cents, such as 715 for 7.15.',
  },
  {
    name: 'a month that is still to come',
    file: database,
    before: 'asOf: 2026-11',
    after: 'asOf: 2099-11',
    told: '14: serviceTypes › postgresql-17 › version › asOf: 2099-11 lies in the future. Write 2026-11 or an earlier month.',
  },
  {
    name: 'an address with a space in it',
    file: 'content/provider.yaml',
    before: 'https://customerservice.plusserver.com/order-status',
    after: 'https://customerservice.plusserver.com/order status',
    told: '11: portal › orderStatusUrl: "https://customerservice.plusserver.com/order status" has a space in it. Write the address without it.',
  },
  {
    name: 'HTML in a text',
    file: 'content/billing.yaml',
    before: 'de: Mit der Stunde',
    after: 'de: Mit <b>der</b> Stunde',
    told: '7: beginning › answer › value › de: <b> is HTML, which readers would see as it is written. Write the text without it.',
  },
  {
    name: 'a placeholder that nobody fills',
    file: statuses,
    before: '{service} ist bereit',
    after: '{dienst} ist bereit',
    told: '87: done › meaning › de: "{dienst} ist bereit." does not fit here. Write the German text; only {service} in braces: the name of the ordered service.',
  },
];

describe('a field that is wrong', () => {
  test.each(slips)('$name', (slip) => {
    expect(messageFor(slip)).toBe(expectedMessage(slip));
  });
});
