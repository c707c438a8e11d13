import { describe, expect, test } from 'vitest';
import { expectedMessage, messageFor, type Slip } from './slips.ts';

const database = 'content/services/database.yaml';
const documents = 'content/documents.yaml';
const statuses = 'content/order-statuses.yaml';
const nodeSizes = 'content/node-sizes.yaml';
const regions = 'content/regions.yaml';

const slips: readonly Slip[] = [
  {
    name: 'a term of the glossary given twice',
    file: 'content/glossary.yaml',
    before: '- id: storage-size',
    after: '- id: billing-profile',
    told: '12: entry 2 › id: "billing-profile" is already there, in line 1. Write another one or remove it.',
  },
  {
    name: 'a billing rule from a source that does not exist',
    file: 'content/billing.yaml',
    before: 'source: handbook',
    after: 'source: handbok',
    told: '9: beginning › answer › source: "handbok" is not in content/evidence.yaml. Write handbook, or one of: order-forms, ordering-guides, older-pages, database-service.',
  },
  {
    name: 'a claim from a source that does not exist',
    file: 'content/evidence.yaml',
    before: 'source: ordering-guides',
    after: 'source: ordering-guide',
    told: '49: claims › access-blocked › source: "ordering-guide" is not in content/evidence.yaml. Write ordering-guides, or one of: order-forms, older-pages, database-service, handbook.',
  },
  {
    name: 'a claim given twice',
    file: 'content/evidence.yaml',
    before: 'id: access-blocked',
    after: 'id: project-id',
    told: '45: claims › entry 2 › id: "project-id" is already there, in line 40. Write another one or remove it.',
  },
  {
    name: 'a node size that does not exist',
    file: database,
    before: '[b4-8, b8-16, a4-16, db8-96]',
    after: '[b4-8, b8-17, a4-16, db8-96]',
    told: '32: nodeSizes › entry 2: "b8-17" is not in content/node-sizes.yaml or in ownNodeSizes. Write b8-16, or one of: db8-96, b4-8, a4-16.',
  },
  {
    name: 'a document that does not exist',
    file: database,
    before: ', general-terms]',
    after: ', general-term]',
    told: '63: documents › entry 3: "general-term" is not in content/documents.yaml or in ownDocuments. Write general-terms, or one of: service-description-database, cloudhub-terms.',
  },
  {
    name: 'a node size of its own that the service does not offer',
    file: database,
    before: ', db8-96]',
    after: ']',
    told: '32: nodeSizes: "db8-96" is in ownNodeSizes, but is not offered. Add db8-96 here, or take it out of ownNodeSizes.',
  },
  {
    name: 'a document of its own that nobody accepts',
    file: database,
    before: ' service-description-database,',
    after: '',
    told: '63: documents: "service-description-database" is in ownDocuments, but is not offered. Add service-description-database here, or take it out of ownDocuments.',
  },
  {
    name: 'a node size named twice',
    file: database,
    before: '[b4-8, b8-16, a4-16, db8-96]',
    after: '[b4-8, b4-8]',
    told: '32: nodeSizes › entry 2: "b4-8" is already there, in line 32. Write another one or remove it.',
    also: [
      'content/services/database.yaml:32: nodeSizes: "db8-96" is in ownNodeSizes, but is not offered. Add db8-96 here, or take it out of ownNodeSizes.',
    ],
  },
  {
    name: 'an id given twice',
    file: documents,
    before: 'id: general-terms',
    after: 'id: cloudhub-terms',
    told: '9: entry 2 › id: "cloudhub-terms" is already there, in line 1. Write another one or remove it.',
    also: [
      'content/services/database.yaml:63: documents › entry 3: "general-terms" is not in content/documents.yaml or in ownDocuments. Write one of: service-description-database, cloudhub-terms.',
    ],
  },
  {
    name: 'a node size that another family has',
    file: nodeSizes,
    before: 'id: a4-16',
    after: 'id: b4-8',
    told: '23: all-purpose › sizes › entry 1 › id: "b4-8" is already there, in line 8. Write another one or remove it.',
    also: [
      'content/services/database.yaml:32: nodeSizes › entry 3: "a4-16" is not in content/node-sizes.yaml or in ownNodeSizes. Write b8-16, or one of: db8-96, b4-8.',
    ],
  },
  {
    name: 'a zone that another region has',
    file: regions,
    before: 'id: DE-NORTH-2',
    after: 'id: DE-WEST-1',
    told: '13: regions › DE-NORTH › zones › entry 2 › id: "DE-WEST-1" is already there, in line 7. Write another one or remove it.',
    also: [
      'content/services/database.yaml:62: availabilityZones › entry 1: "DE-NORTH-2" is not in content/regions.yaml. Write DE-NORTH-1, or one of: DE-WEST-1, DE-WEST-2.',
    ],
  },
  {
    name: 'the same status twice',
    file: statuses,
    before: '- id: failed',
    after: '- id: done',
    told: '83: entry 4 › id: "done" is already there, in line 57. Write another one or remove it.',
    also: [
      'content/order-statuses.yaml:3: the status "failed" is missing. Add it: the site needs new, processing, done, failed.',
    ],
  },
  {
    name: 'a word that is read as another status',
    file: statuses,
    before: '  word: processing',
    after: '  word: PENDING',
    told: '31: processing › word: "PENDING" is the status new. Write the word that the order API has for processing.',
  },
  {
    name: 'a status missing that the site acts on',
    file: statuses,
    before: '- id: failed',
    after: '- id: broken',
    told: '3: the status "failed" is missing. Add it: the site needs new, processing, done, failed.',
  },
  {
    name: 'a status that leads to one that is not there',
    file: statuses,
    before: 'leadsTo: [done, failed]',
    after: 'leadsTo: [doen, failed]',
    told: '39: processing › leadsTo › entry 1: "doen" is not in this list. Write one of: new, processing, failed, done.',
  },
  {
    name: 'a longest prefix below the shortest',
    file: database,
    before: 'longestPrefix: { value: 32,',
    after: 'longestPrefix: { value: 16,',
    told: '57: trustedSources › ipv4 › longestPrefix › value: 16 is less than shortestPrefix, which is 28. Write 28 or more.',
  },
  {
    name: 'an address family that is taken without limits',
    file: database,
    before:
      '  ipv6:\n    shortestPrefix: { value: 56, source: handbook, asOf: 2026-11, confidence: assumed }\n    longestPrefix: { value: 128, source: handbook, asOf: 2026-11, confidence: assumed }\n',
    after: '',
    told: '53: trustedSources › ipv6: ipv6 is taken, but has no limits. Write shortestPrefix and longestPrefix there, or take it out of families.',
  },
  {
    name: 'limits of an address family that is not taken',
    file: database,
    before: 'families: [ipv4, ipv6]',
    after: 'families: [ipv6]',
    told: '55: trustedSources › ipv4: ipv4 has limits, but is not taken. Add ipv4 to families, or take its limits out.',
  },
  {
    name: 'a document of its own that all services share already',
    file: database,
    before: '- id: service-description-database',
    after: '- id: general-terms',
    told: '65: ownDocuments › entry 1 › id: "general-terms" is already there, in content/documents.yaml:9. Write another one or remove it.',
    also: [
      'content/services/database.yaml:63: documents › entry 2: "service-description-database" is not in content/documents.yaml or in ownDocuments. Write one of: general-terms, cloudhub-terms.',
    ],
  },
  {
    name: 'a node size of its own that all services share already',
    file: database,
    before: '- id: db8-96',
    after: '- id: b4-8',
    told: '41: ownNodeSizes › database › sizes › entry 1 › id: "b4-8" is already there, in content/node-sizes.yaml:8. Write another one or remove it.',
    also: [
      'content/services/database.yaml:32: nodeSizes › entry 4: "db8-96" is not in content/node-sizes.yaml or in ownNodeSizes. Write b8-16, or one of: b4-8, a4-16.',
    ],
  },
  {
    name: 'a price that is a hundredth of the others',
    file: nodeSizes,
    before: 'cents: 22,',
    after: 'cents: 1,',
    told: '11: basic-usage › sizes › b4-8 › pricePerHour › cents: 1 cents are far from what the others cost for as many GB, about 16. Write the price in whole cents, 1430 for 14.30; if it is right, add checked: true.',
  },
  {
    name: 'RAM that does not fit the family',
    file: nodeSizes,
    before: 'ramGb: 16',
    after: 'ramGb: 17',
    told: '14: basic-usage › sizes › b8-16 › ramGb: 17 GB for 8 vCPU do not fit ramPerVcpu, which is 2 in this family. Write 16, or correct vcpu or the family’s ramPerVcpu.',
  },
  {
    name: 'a term that leads to a page that has gone',
    file: 'content/glossary.yaml',
    before: 'see: reference/billing/#profile',
    after: 'see: guides/queue/#storage',
    told: '11: billing-profile › see: there is no page guides/queue/. Write the address of a page, such as reference/storage/.',
  },
];

describe('ids and limits that do not fit each other', () => {
  test.each(slips)('$name', (slip) => {
    expect(messageFor(slip)).toBe(expectedMessage(slip));
  });
});
