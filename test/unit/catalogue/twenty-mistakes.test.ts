import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { facts } from '../../../src/components/facts.ts';
import { expectedMessage, messageFor, errorIn, withContentCopy, type Slip } from './slips.ts';

// The mistakes that are made most when a service or a page is added, and what the author is told.
// What is rarer stands in the files beside this one.

const database = 'content/services/database.yaml';
const guide = 'content/docs/de/guides/database.mdx';

const otherFacts = Object.keys(facts).filter((name) => name !== 'storage.min');

const slips: readonly Slip[] = [
  {
    name: '1. a price in euros',
    file: database,
    before: 'cents: 1990',
    after: 'cents: 19.90',
    told: '52: storage › pricePerStep › cents: 19.9 does not fit here. Write 1990: a whole number of cents, such as 715 for 7.15.',
  },
  {
    name: '2. a misspelt field',
    file: database,
    before: 'tagline:',
    after: 'taglin:',
    told: '4: "taglin" is not a field here. Write "tagline".',
  },
  {
    name: '3. a missing translation',
    file: database,
    before: '  en: Keep data',
    after: '  # en: Keep data',
    told: '4: tagline › en: this field is missing. Write the English text.',
  },
  {
    name: '4. a tab',
    file: database,
    before: 'storage:\n  minGb',
    after: 'storage:\n\tminGb',
    told: '46: Tabs are not allowed as indentation. Indent with two spaces instead.',
  },
  {
    name: '5. an id with a capital letter',
    file: database,
    before: 'id: postgresql-17',
    after: 'id: PostgreSQL-17',
    told: '11: serviceTypes › entry 1 › id: "PostgreSQL-17" does not fit here. Write an id for the service type, in lower-case letters, digits and single hyphens, such as valkey-8.',
  },
  {
    name: '6. a month the German way',
    file: database,
    before: 'asOf: 2026-11',
    after: 'asOf: 11/2026',
    told: '14: serviceTypes › postgresql-17 › version › asOf: "11/2026" does not fit here. Write the year and month in which the figure was true, such as 2025-11.',
  },
  {
    name: '7. a version without quotation marks',
    file: database,
    before: "value: '17.6'",
    after: 'value: 17.6',
    told: '14: serviceTypes › postgresql-17 › version › value: 17.6 does not fit here. Write the version in quotation marks, such as "8".',
  },
  {
    name: '8. a source of figures that is not listed',
    file: database,
    before: 'source: handbook',
    after: 'source: handbok',
    told: '14: serviceTypes › postgresql-17 › version › source: "handbok" is not in content/evidence.yaml. Write handbook, or one of: order-forms, ordering-guides, older-pages, database-service.',
  },
  {
    name: '9. a limit that is no multiple of the step',
    file: database,
    before: 'maxGb: { value: 2000,',
    after: 'maxGb: { value: 2050,',
    told: '47: storage › maxGb › value: 2050 is no multiple of the step of 100 GB. Write 2000.',
  },
  {
    name: '10. a least storage above the most',
    file: database,
    before: 'minGb: { value: 100,',
    after: 'minGb: { value: 2100,',
    told: '47: storage › maxGb › value: 2000 is less than minGb, which is 2100. Write 2100 or more.',
  },
  {
    name: '11. a zone that does not exist',
    file: database,
    before: '[DE-NORTH-2]',
    after: '[DE-NORTH-3]',
    told: '62: availabilityZones › entry 1: "DE-NORTH-3" is not in content/regions.yaml. Write DE-NORTH-1, or one of: DE-WEST-1, DE-WEST-2, DE-NORTH-2.',
  },
  {
    name: '12. an id given twice',
    file: database,
    before: 'id: postgresql-16',
    after: 'id: postgresql-17',
    told: '18: serviceTypes › entry 2 › id: "postgresql-17" is already there, in line 11. Write another one or remove it.',
  },
  {
    name: '13. an address without encryption',
    file: database,
    before: 'https://cloudhub',
    after: 'http://cloudhub',
    told: '9: portal › orderFormUrl: "http://cloudhub.example/cloud-services/database/order" does not fit here. Write the address of the service’s order form, beginning with https://.',
  },
  {
    name: '14. a guide of an unknown service',
    file: guide,
    before: 'service: database',
    after: 'service: databse',
    told: '4: service: "databse" is no service in content/services. Write database.',
  },
  {
    name: '15. a page without a description',
    file: guide,
    before: 'description:',
    after: '# description:',
    told: '2: the description is missing. Write “description: …” between the two --- at the top.',
  },
  {
    name: '16. a heading without an anchor',
    file: guide,
    before: ' {#storage}',
    after: '',
    told: '48: the heading “5. Speichergröße festlegen” has no anchor. Write {#…} behind it, the same in both languages, such as ## 5. Speichergröße festlegen {#storage}.',
  },
  {
    name: '17. a fact that does not exist',
    file: guide,
    before: 'name="storage.min"',
    after: 'name="storage.mni"',
    told: `50: <Fact name="storage.mni"> is not known. Write storage.min, or one of: ${otherFacts.join(', ')}.`,
  },
  {
    name: '18. a step that does not exist',
    file: guide,
    before: 'OrderStep name="node-size"',
    after: 'OrderStep name="nodesize"',
    told: '46: <OrderStep name="nodesize"> is not known. Write node-size, or one of: service-type, storage, trusted-sources, region, billing-profile, review, status.',
  },
];

describe('twenty mistakes, twenty messages', () => {
  test.each(slips)('$name', (slip) => {
    expect(messageFor(slip)).toBe(expectedMessage(slip));
  });

  test('19. a guide in one language only', () => {
    const told = withContentCopy((root) => {
      rmSync(join(root, 'content/docs/en/guides/database.mdx'));
      return errorIn(root);
    });
    expect(told).toBe(
      'content/docs/en/guides/database.mdx: this page is missing, and content/docs/de/guides/database.mdx is there. Create it.',
    );
  });

  test('20. a service without a guide', () => {
    const told = withContentCopy((root) => {
      for (const language of ['de', 'en']) {
        rmSync(join(root, 'content/docs', language, 'guides'), { recursive: true });
      }
      return errorIn(root);
    });
    for (const language of ['de', 'en']) {
      expect(told).toContain(
        `content/docs/${language}/guides/database.mdx: content/services/database.yaml has no guide in this language. Create it, for example as a copy of another guide.`,
      );
    }
  });
});
