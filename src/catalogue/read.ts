import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { parseDocument } from 'yaml';
import type * as z from 'zod';
import type { Catalogue } from './catalogue.ts';
import { CatalogueError, toCatalogueError } from './error.ts';
import { withOwn } from './own.ts';
import { checkReferences } from './references.ts';
import { billingSchema } from './schema/billing.ts';
import { documentsSchema } from './schema/documents.ts';
import { glossarySchema } from './schema/glossary.ts';
import { externalLinksSchema } from './schema/external-links.ts';
import { nodeSizesSchema } from './schema/node-sizes.ts';
import { orderStatusesSchema } from './schema/order-statuses.ts';
import { evidenceSchema, providerSchema } from './schema/provider.ts';
import { regionsSchema } from './schema/regions.ts';
import { serviceSchema } from './schema/service.ts';
import { idSchema } from './schema/text.ts';
import { toSyntaxError } from './syntax-error.ts';

export { CatalogueError, toCatalogueError } from './error.ts';
export { readSite, SITE_FILE, siteError, type AccentColors, type Site } from './site.ts';
export { toSyntaxError } from './syntax-error.ts';

/**
 * Reads and checks the whole catalogue.
 *
 * @param root folder that holds `content/`; the working directory is the project's own
 * @throws CatalogueError for the first mistake: file, path, what is wrong, what to write
 */
export function readCatalogue(root: string = process.cwd()): Catalogue {
  const catalogue: Catalogue = {
    provider: readFile(root, 'content/provider.yaml', providerSchema),
    evidence: readFile(root, 'content/evidence.yaml', evidenceSchema),
    externalLinks: readFile(root, 'content/external-links.yaml', externalLinksSchema),
    regions: readFile(root, 'content/regions.yaml', regionsSchema),
    nodeSizes: readFile(root, 'content/node-sizes.yaml', nodeSizesSchema),
    orderStatuses: readFile(root, 'content/order-statuses.yaml', orderStatusesSchema),
    documents: readFile(root, 'content/documents.yaml', documentsSchema),
    billing: readFile(root, 'content/billing.yaml', billingSchema),
    glossary: readFile(root, 'content/glossary.yaml', glossarySchema),
    services: readServices(root),
  };
  checkReferences(catalogue);
  return withOwn(catalogue);
}

function readServices(root: string): Catalogue['services'] {
  return serviceFiles(root)
    .map((name) => {
      const file = `content/services/${name}`;
      const { name: id, ext } = parse(name);
      if (ext !== '.yaml') {
        const wrong = `a service’s file ends in .yaml, not in "${ext}"`;
        throw new CatalogueError(file, '', wrong, `Name the file ${id}.yaml`);
      }
      if (!idSchema.safeParse(id).success) {
        const wrong = `the file’s name is the service’s id, and "${id}" does not fit`;
        throw new CatalogueError(file, '', wrong, `Use ${idSchema.description ?? ''}`);
      }
      return { id, ...readFile(root, file, serviceSchema) };
    })
    .sort((a, b) => a.position - b.position || a.id.localeCompare(b.id));
}

/** The names in `content/services`, without what systems and editors hide there. */
function serviceFiles(root: string): readonly string[] {
  const folder = 'content/services';
  const names = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
  const files = names.filter((name) => !name.startsWith('.'));
  if (files.length > 0) return files;
  throw new CatalogueError(folder, '', 'there is no service', 'Create one file for each');
}

function readFile<Schema extends z.ZodType>(
  root: string,
  file: string,
  schema: Schema,
): z.infer<Schema> {
  const document = parseDocument(readText(root, file), { prettyErrors: true });
  const error = document.errors[0];
  if (error) throw toSyntaxError(file, error);
  const data: unknown = document.toJS();
  const result = schema.safeParse(data);
  if (!result.success) throw toCatalogueError(file, schema, data, result.error);
  return result.data;
}

function readText(root: string, file: string): string {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new CatalogueError(file, '', `the file cannot be read (${code})`, 'Create it');
  }
}
