import { z } from '#zod';
import { CatalogueFileSchema, described } from './schema.ts';
import { catalogueFileText } from './texts.ts';

/** Where the schema is published, below the base of the site. */
export const CATALOGUE_SCHEMA_PATH = 'catalogue.schema.json';

/**
 * The JSON Schema (2020-12) of `catalogue.json`, with every type and field described.
 *
 * @param siteUrl address of the site, with a slash at its end
 */
export function catalogueJsonSchema(siteUrl: string): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(CatalogueFileSchema, {
    // Unknown fields are allowed: that way, the file can grow.
    io: 'input',
    metadata: described,
    override: ({ jsonSchema }) => {
      // The bounds of every whole number in JavaScript say nothing about this file.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  return {
    $schema,
    $id: siteUrl + CATALOGUE_SCHEMA_PATH,
    title: catalogueFileText('file.title'),
    ...schema,
  };
}
