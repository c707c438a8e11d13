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
    told: 'entry 2 › id: "billing-profile" already stands at entry 1 › id. Write another one or remove it.',
  },
  {
    name: 'a billing rule from a source that does not exist',
    file: 'content/billing.yaml',
    before: 'source: handbook-example',
    after: 'source: handbook-exampel',
    told: 'beginning › answer › source: "handbook-exampel" is not in content/evidence.yaml. Write handbook-example, or one of: ordering-guides, order-forms, older-pages, database-service.',
  },
  {
    name: 'a node size that does not exist',
    file: database,
    before: '[b4-8, b8-16, a4-16, db8-96]',
    after: '[b4-8, b8-17, a4-16, db8-96]',
    told: 'nodeSizes › entry 2: "b8-17" is not in content/node-sizes.yaml or in ownNodeSizes. Write b8-16, or one of: db8-96, b4-8, a4-16.',
  },
  {
    name: 'a document that does not exist',
    file: database,
    before: ', general-terms]',
    after: ', general-term]',
    told: 'documents › entry 3: "general-term" is not in content/documents.yaml or in ownDocuments. Write general-terms, or one of: service-description-database, cloudhub-terms.',
  },
  {
    name: 'a node size of its own that the service does not offer',
    file: database,
    before: ', db8-96]',
    after: ']',
    told: 'nodeSizes: "db8-96" stands in ownNodeSizes, but is not offered. Add db8-96 here, or take it out of ownNodeSizes.',
  },
  {
    name: 'a document of its own that nobody accepts',
    file: database,
    before: ' service-description-database,',
    after: '',
    told: 'documents: "service-description-database" stands in ownDocuments, but is not offered. Add service-description-database here, or take it out of ownDocuments.',
  },
  {
    name: 'a node size named twice',
    file: database,
    before: '[b4-8, b8-16, a4-16, db8-96]',
    after: '[b4-8, b4-8]',
    told: 'nodeSizes › entry 2: "b4-8" already stands at nodeSizes › entry 1. Write another one or remove it.',
  },
  {
    name: 'an id given twice',
    file: documents,
    before: 'id: general-terms',
    after: 'id: cloudhub-terms',
    told: 'entry 2 › id: "cloudhub-terms" already stands at entry 1 › id. Write another one or remove it.',
  },
  {
    name: 'a node size that another family has',
    file: nodeSizes,
    before: 'id: a4-16',
    after: 'id: b4-8',
    told: 'all-purpose › sizes › entry 1 › id: "b4-8" already stands at basic-usage › sizes › entry 1 › id. Write another one or remove it.',
  },
  {
    name: 'a zone that another region has',
    file: regions,
    before: 'id: DE-NORTH-2',
    after: 'id: DE-WEST-1',
    told: 'regions › DE-NORTH › zones › entry 2 › id: "DE-WEST-1" already stands at regions › DE-WEST › zones › entry 1 › id. Write another one or remove it.',
  },
  {
    name: 'the same status twice',
    file: statuses,
    before: '- id: failed',
    after: '- id: done',
    told: 'entry 4 › id: "done" already stands at entry 3 › id. Write another one or remove it.',
  },
  {
    name: 'a status missing that the site acts on',
    file: statuses,
    before: '- id: failed',
    after: '- id: broken',
    told: 'the status "failed" is missing. Add it: the site needs new, processing, done, failed.',
  },
  {
    name: 'a status that leads to one that is not there',
    file: statuses,
    before: 'leadsTo: [done, failed]',
    after: 'leadsTo: [doen, failed]',
    told: 'processing › leadsTo › entry 1: "doen" is not in this list. Write one of: new, processing, failed, done.',
  },
  {
    name: 'a longest prefix below the shortest',
    file: database,
    before: 'longestPrefix: { value: 32,',
    after: 'longestPrefix: { value: 16,',
    told: 'trustedSources › ipv4 › longestPrefix › value: 16 is less than shortestPrefix, which is 28. Write 28 or more.',
  },
  {
    name: 'an address family that is taken without limits',
    file: database,
    before:
      '  ipv6:\n    shortestPrefix: { value: 56, source: handbook-example, asOf: 2026-11, confidence: example }\n    longestPrefix: { value: 128, source: handbook-example, asOf: 2026-11, confidence: example }\n',
    after: '',
    told: 'trustedSources › ipv6: ipv6 is taken, but has no limits. Write shortestPrefix and longestPrefix there, or take it out of families.',
  },
  {
    name: 'limits of an address family that is not taken',
    file: database,
    before: 'families: [ipv4, ipv6]',
    after: 'families: [ipv6]',
    told: 'trustedSources › ipv4: ipv4 has limits, but is not taken. Add ipv4 to families, or take its limits out.',
  },
  {
    name: 'a document of its own that all services share already',
    file: database,
    before: '- id: service-description-database',
    after: '- id: general-terms',
    told: 'ownDocuments › entry 1 › id: "general-terms" already stands at content/documents.yaml: entry 2 › id. Write another one or remove it.',
  },
  {
    name: 'a node size of its own that all services share already',
    file: database,
    before: '- id: db8-96',
    after: '- id: b4-8',
    told: 'ownNodeSizes › database › sizes › entry 1 › id: "b4-8" already stands at content/node-sizes.yaml: basic-usage › sizes › entry 1 › id. Write another one or remove it.',
  },
];

describe('ids and limits that do not fit each other', () => {
  test.each(slips)('$name', (slip) => {
    expect(messageFor(slip)).toBe(expectedMessage(slip));
  });
});
