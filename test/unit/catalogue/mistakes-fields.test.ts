import { describe, expect, test } from 'vitest';
import { expectedMessage, messageFor, type Slip } from './slips.ts';

const registry = 'content/services/private-registry.yaml';
const documents = 'content/documents.yaml';
const statuses = 'content/order-statuses.yaml';
const glossary = 'content/glossary.yaml';
const billing = 'content/billing.yaml';

const slips: readonly Slip[] = [
  {
    name: 'a glossary entry for a step that no order has',
    file: glossary,
    before: 'step: storage',
    after: 'step: disk',
    told: '[16].step: "disk" does not fit here. Write the name of a step: service-type, node-size, storage, trusted-sources, region, billing-profile, review or status.',
  },
  {
    name: 'a glossary entry that leads to an address with its language',
    file: glossary,
    before: 'see: reference/billing/#profile',
    after: 'see: /de/reference/billing/#profile',
    told: '[0].see: "/de/reference/billing/#profile" does not fit here. Write the address of a page that says more, without language and first slash, such as reference/storage/#limits.',
  },
  {
    name: 'older words of a term in one language only',
    file: glossary,
    before: '    en: [invoice profile, project contract ID]\n',
    after: '',
    told: '[0].formerly.en: this field is missing. Write a list of English words in brackets, [] for none.',
  },
  {
    name: 'an older word without the brackets of a list',
    file: glossary,
    before: 'de: [Auftragsstatus]',
    after: 'de: Auftragsstatus',
    told: '[2].formerly.de: "Auftragsstatus" does not fit here. Write a list of German words in brackets, [] for none.',
  },
  {
    name: 'a billing rule that does not say where it comes from',
    file: billing,
    before: '    source: database-service\n',
    after: '',
    told: '[0].answer.source: this field is missing. Write the id of an entry in content/evidence.yaml, such as order-forms.',
  },
  {
    name: 'a misspelt field',
    file: registry,
    before: 'tagline:',
    after: 'taglin:',
    told: '"taglin" is not a field here. Write "tagline".',
  },
  {
    name: 'a field in the wrong case',
    file: registry,
    before: '  maxGb: {',
    after: '  maxGB: {',
    told: 'storage: "maxGB" is not a field here. Write "maxGb".',
  },
  {
    name: 'a field that does not exist',
    file: registry,
    before: 'position: 1',
    after: 'position: 1\ncolour: red',
    told: '"colour" is not a field here. Remove it or write one of: position, name, tagline, portal, serviceTypes, nodeSizes, storage, trustedSources, availabilityZones, documents, availabilityPercent, dailyBackups.',
  },
  {
    name: 'a misspelt field of a price',
    file: registry,
    before: '{ cents: 715,',
    after: '{ cents: 715, aproximate: true,',
    told: 'storage.pricePerStep: "aproximate" is not a field here. Write "approximate".',
  },
  {
    name: 'a missing translation',
    file: registry,
    before: '  en: Store container',
    after: '  # en: Store container',
    told: 'tagline.en: this field is missing. Write the English text.',
  },
  {
    name: 'an empty text',
    file: registry,
    before: '  en: Store',
    after: '  en: # Store',
    told: 'tagline.en: there is nothing here. Write the English text.',
  },
  {
    name: 'a language that the site does not have',
    file: registry,
    before: '  en: Store',
    after: '  fr: Store',
    told: 'tagline: "fr" is not a field here. Remove it or write one of: de, en.',
  },
  {
    name: 'a missing field',
    file: registry,
    before: 'position: 1\n',
    after: '',
    told: 'position: this field is missing. Write the place among the services, 1 for the first.',
  },
  {
    name: 'a field without a value',
    file: registry,
    before: 'name: Private Registry',
    after: 'name:',
    told: 'name: there is nothing here. Write the name of the service as the portal writes it.',
  },
  {
    name: 'a figure without its source',
    file: registry,
    before: 'minGb: { value: 50, source: order-forms, asOf: 2025-11, confidence: verified }',
    after: 'minGb: 50',
    told: 'storage.minGb: 50 does not fit here. Write the smallest storage size, as { value: …, source: …, asOf: …, confidence: … }.',
  },
  {
    name: 'a prefix length that IPv4 does not have',
    file: registry,
    before: 'shortestPrefix: { value: 24,',
    after: 'shortestPrefix: { value: 33,',
    told: 'trustedSources.ipv4.shortestPrefix.value: 33 does not fit here. Write a prefix length from 0 to 32, such as 24.',
  },
  {
    name: 'a number in quotation marks',
    file: registry,
    before: 'minGb: { value: 50,',
    after: "minGb: { value: '50',",
    told: 'storage.minGb.value: "50" does not fit here. Write a whole number of GB, such as 50.',
  },
  {
    name: 'a number as a word',
    file: registry,
    before: 'minGb: { value: 50,',
    after: 'minGb: { value: fifty,',
    told: 'storage.minGb.value: "fifty" does not fit here. Write a whole number of GB, such as 50.',
  },
  {
    name: 'a price in euros',
    file: registry,
    before: 'cents: 715',
    after: 'cents: 7.15',
    told: 'storage.pricePerStep.cents: 7.15 does not fit here. Write a whole number of cents, such as 715 for 7.15.',
  },
  {
    name: 'a version without quotation marks',
    file: documents,
    before: "value: '2.13.1'",
    after: 'value: 2.13',
    told: '[4].version.value: 2.13 does not fit here. Write the version in quotation marks, such as "1.0.3".',
  },
  {
    name: 'a month that does not exist',
    file: registry,
    before: 'asOf: 2025-11',
    after: 'asOf: 2025-13',
    told: 'serviceTypes[0].version.asOf: "2025-13" does not fit here. Write the year and month in which the figure was true, such as 2025-11.',
  },
  {
    name: 'a month the German way',
    file: registry,
    before: 'asOf: 2025-11',
    after: 'asOf: 11/2025',
    told: 'serviceTypes[0].version.asOf: "11/2025" does not fit here. Write the year and month in which the figure was true, such as 2025-11.',
  },
  {
    name: 'a confidence that nobody knows',
    file: registry,
    before: 'confidence: verified',
    after: 'confidence: sure',
    told: 'serviceTypes[0].version.confidence: "sure" does not fit here. Write verified, older (seen on an older page only) or example (not published).',
  },
  {
    name: 'an empty list',
    file: registry,
    before: '[b2-4, b4-8]',
    after: '[]',
    told: 'nodeSizes: [] does not fit here. Write the ids of sizes from content/node-sizes.yaml, such as [b2-4, b4-8].',
  },
  {
    name: 'one entry without its list',
    file: registry,
    before: '[b2-4, b4-8]',
    after: 'b2-4',
    told: 'nodeSizes: "b2-4" does not fit here. Write the ids of sizes from content/node-sizes.yaml, such as [b2-4, b4-8].',
  },
  {
    name: 'a status that the site does not know',
    file: statuses,
    before: '- id: failed',
    after: '- id: broken',
    told: '[2].id: "broken" does not fit here. Write new, processing, failed or done: the states the site knows.',
  },
  {
    name: 'a placeholder that nobody fills',
    file: statuses,
    before: '{service} ist bereit',
    after: '{dienst} ist bereit',
    told: '[3].meaning: {"de":"{dienst} ist bereit.","en":"{service} is ready."} does not fit here. Write one sentence on what is happening; only {service} in braces: the name of the ordered service.',
  },
  {
    name: 'a document that says nothing about itself',
    file: documents,
    before: '  about:\n    de: Regelt den Vertrag',
    after: '  regards:\n    de: Regelt den Vertrag',
    told: '[4]: "regards" is not a field here. Remove it or write one of: id, name, about, url, version.',
  },
  {
    name: 'a town beyond the pole',
    file: 'content/regions.yaml',
    before: 'latitude: 50.94',
    after: 'latitude: 5094',
    told: 'regions[0].zones[0].position.latitude: 5094 does not fit here. Write degrees north of the equator, such as 50.9.',
  },
  {
    name: 'an address without encryption',
    file: registry,
    before: 'https://cloudhub',
    after: 'http://cloudhub',
    told: 'portal.orderFormUrl: "http://cloudhub.plusserver.com/cloud-services/private-regi… does not fit here. Write the address of the service’s order form, beginning with https://.',
  },
];

describe('a field that is wrong', () => {
  test.each(slips)('$name', (slip) => {
    expect(messageFor(slip)).toBe(expectedMessage(slip));
  });
});
