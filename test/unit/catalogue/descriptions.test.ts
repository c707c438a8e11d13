import { expect, test } from 'vitest';
import * as z from 'zod';
import { billingSchema } from '../../../src/catalogue/schema/billing.ts';
import { documentsSchema } from '../../../src/catalogue/schema/documents.ts';
import { evidenceSchema } from '../../../src/catalogue/schema/evidence.ts';
import { glossarySchema } from '../../../src/catalogue/schema/glossary.ts';
import { externalLinksSchema } from '../../../src/catalogue/schema/external-links.ts';
import { nodeSizesSchema } from '../../../src/catalogue/schema/node-sizes.ts';
import { orderStatusesSchema } from '../../../src/catalogue/schema/order-statuses.ts';
import { providerSchema } from '../../../src/catalogue/schema/provider.ts';
import { questionsSchema } from '../../../src/catalogue/schema/questions.ts';
import { regionsSchema } from '../../../src/catalogue/schema/regions.ts';
import { serviceSchema } from '../../../src/catalogue/schema/service.ts';

const schemas = {
  'billing.yaml': billingSchema,
  'documents.yaml': documentsSchema,
  'evidence.yaml': evidenceSchema,
  'glossary.yaml': glossarySchema,
  'external-links.yaml': externalLinksSchema,
  'node-sizes.yaml': nodeSizesSchema,
  'order-statuses.yaml': orderStatusesSchema,
  'provider.yaml': providerSchema,
  'questions.yaml': questionsSchema,
  'regions.yaml': regionsSchema,
  'services/*.yaml': serviceSchema,
};

interface Field {
  readonly path: string;
  readonly description: string | undefined;
}

/** The file itself and every field in it, however deep. */
function fieldsOf(schema: z.core.JSONSchema._JSONSchema, path: string): readonly Field[] {
  if (typeof schema === 'boolean') return [];
  const { items } = schema;
  const entry = Array.isArray(items) || items === undefined ? {} : items;
  const fields = [schema, entry].flatMap((node) =>
    typeof node === 'boolean' ? [] : Object.entries(node.properties ?? {}),
  );
  return [
    { path, description: schema.description },
    ...fields.flatMap(([name, field]) => fieldsOf(field, `${path} › ${name}`)),
  ];
}

test.each(Object.entries(schemas))('every field of %s says what to write', (file, schema) => {
  const fields = fieldsOf(z.toJSONSchema(schema, { io: 'input' }), file);
  expect(fields.length).toBeGreaterThan(2);
  expect(fields.filter(({ description = '' }) => description.trim() === '')).toEqual([]);
});
