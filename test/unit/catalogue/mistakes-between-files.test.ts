import { describe, expect, test } from 'vitest';
import { expectedMessage, messageFor, type Slip } from './slips.ts';

const registry = 'content/services/private-registry.yaml';
const documents = 'content/documents.yaml';
const statuses = 'content/order-statuses.yaml';
const nodeSizes = 'content/node-sizes.yaml';
const regions = 'content/regions.yaml';
const glossary = 'content/glossary.yaml';
const billing = 'content/billing.yaml';

const slips: readonly Slip[] = [
  {
    name: 'a term of the glossary given twice',
    file: glossary,
    before: '- id: summary',
    after: '- id: billing-profile',
    told: '[1].id: "billing-profile" already stands at [0].id. Write another one or remove it.',
  },
  {
    name: 'a billing rule from a source that does not exist',
    file: billing,
    before: 'source: database-service',
    after: 'source: database-servise',
    told: '[0].answer.source: "database-servise" is not in content/evidence.yaml. Write database-service, or one of: ordering-guides, order-forms, older-pages, handbook-example.',
  },
  {
    name: 'a node size that does not exist',
    file: registry,
    before: '[b2-4, b4-8]',
    after: '[b2-4, b4-9]',
    told: 'nodeSizes[1]: "b4-9" is not in content/node-sizes.yaml. Write b4-8, or one of: b2-4, b8-16, b16-32, b32-64, a2-8, a4-16, a8-32, a16-64, a32-128, r2-16, r4-32, r8-64, r16-128, kc4-8.',
  },
  {
    name: 'an availability zone that does not exist',
    file: registry,
    before: '[DE-WEST-1, DE-NORTH-2]',
    after: '[DE-WEST-1, FR-SOUTH-1]',
    told: 'availabilityZones[1]: "FR-SOUTH-1" is not in content/regions.yaml. Write one of: DE-WEST-1, DE-WEST-2, DE-NORTH-1, DE-NORTH-2.',
  },
  {
    name: 'a document that does not exist',
    file: registry,
    before: '- general-terms',
    after: '- general-term',
    told: 'documents[2]: "general-term" is not in content/documents.yaml. Write general-terms, or one of: cloudhub-terms, service-description-private-registry, service-description-caching, service-description-iam-keycloak, service-level-agreement, data-processing-agreement, software-terms.',
  },
  {
    name: 'a source of figures that does not exist',
    file: registry,
    before: 'source: older-pages',
    after: 'source: hearsay',
    told: 'storage.olderMaxGb.source: "hearsay" is not in content/evidence.yaml. Write one of: ordering-guides, order-forms, older-pages, database-service, handbook-example.',
  },
  {
    name: 'a node size named twice',
    file: registry,
    before: '[b2-4, b4-8]',
    after: '[b2-4, b2-4]',
    told: 'nodeSizes[1]: "b2-4" already stands at nodeSizes[0]. Write another one or remove it.',
  },
  {
    name: 'an id given twice',
    file: documents,
    before: 'id: general-terms',
    after: 'id: cloudhub-terms',
    told: '[4].id: "cloudhub-terms" already stands at [0].id. Write another one or remove it.',
  },
  {
    name: 'a node size that another family has',
    file: nodeSizes,
    before: 'id: a2-8',
    after: 'id: b2-4',
    told: '[1].sizes[0].id: "b2-4" already stands at [0].sizes[0].id. Write another one or remove it.',
  },
  {
    name: 'a zone that another region has',
    file: regions,
    before: 'id: DE-NORTH-2',
    after: 'id: DE-WEST-1',
    told: 'regions[1].zones[1].id: "DE-WEST-1" already stands at regions[0].zones[0].id. Write another one or remove it.',
  },
  {
    name: 'the same status twice',
    file: statuses,
    before: '- id: failed',
    after: '- id: done',
    told: '[3].id: "done" already stands at [2].id. Write another one or remove it.',
  },
  {
    name: 'a least storage above the most',
    file: registry,
    before: 'minGb: { value: 50,',
    after: 'minGb: { value: 1050,',
    told: 'storage.maxGb.value: 1000 is less than minGb, which is 1050. Write 1050 or more.',
  },
  {
    name: 'a limit that is no multiple of the step',
    file: registry,
    before: 'maxGb: { value: 1000,',
    after: 'maxGb: { value: 1020,',
    told: 'storage.maxGb.value: 1020 is no multiple of the step of 50 GB. Write 1000.',
  },
  {
    name: 'a longest prefix below the shortest',
    file: registry,
    before: 'longestPrefix: { value: 32,',
    after: 'longestPrefix: { value: 16,',
    told: 'trustedSources.ipv4.longestPrefix.value: 16 is less than shortestPrefix, which is 24. Write 24 or more.',
  },
  {
    name: 'an address family that is taken without limits',
    file: registry,
    before: 'families: [ipv4]',
    after: 'families: [ipv4, ipv6]',
    told: 'trustedSources.ipv6: ipv6 is taken, but has no limits. Write shortestPrefix and longestPrefix there, or take it out of families.',
  },
  {
    name: 'limits of an address family that is not taken',
    file: registry,
    before: 'families: [ipv4]',
    after: 'families: [ipv6]',
    told: 'trustedSources.ipv4: ipv4 has limits, but is not taken. Add ipv4 to families, or take its limits out.',
  },
  {
    name: 'an address family without its limits',
    file: registry,
    before: 'families: [ipv4]',
    after: 'families: [ipv4, ipv6]',
    told: 'trustedSources.ipv6: ipv6 is taken, but has no limits. Write shortestPrefix and longestPrefix there, or take it out of families.',
  },
  {
    name: 'limits of an address family that the service does not take',
    file: registry,
    before: 'families: [ipv4]',
    after: 'families: [ipv6]',
    told: 'trustedSources.ipv4: ipv4 has limits, but is not taken. Add ipv4 to families, or take its limits out.',
  },
];

describe('ids and limits that do not fit each other', () => {
  test.each(slips)('$name', (slip) => {
    expect(messageFor(slip)).toBe(expectedMessage(slip));
  });
});
