import { existsSync, readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import type * as z from 'zod';
import type { Catalogue } from './catalogue.ts';
import { checkSchema } from './check-schema.ts';
import { readContentFile, type ContentFile } from './content-file.ts';
import { CatalogueError, gather, throwAll } from './error.ts';
import { priceErrors } from './prices.ts';
import { referenceErrors, type ContentFiles } from './references.ts';
import { billingSchema } from './schema/billing.ts';
import { documentsSchema } from './schema/documents.ts';
import { evidenceSchema } from './schema/evidence.ts';
import { glossarySchema } from './schema/glossary.ts';
import { externalLinksSchema } from './schema/external-links.ts';
import { nodeSizesSchema } from './schema/node-sizes.ts';
import { orderStatusesSchema } from './schema/order-statuses.ts';
import { providerSchema } from './schema/provider.ts';
import { questionsSchema } from './schema/questions.ts';
import { regionsSchema } from './schema/regions.ts';
import { serviceSchema, type Service } from './schema/service.ts';
import { idSchema } from './schema/text.ts';

export { checkSchema } from './check-schema.ts';
export { parseContent, readContentFile, type ContentFile } from './content-file.ts';
export { CatalogueError, ContentErrors, gather, throwAll } from './error.ts';
export { readSite, SITE_FILE, siteError, type AccentColors, type Site } from './site.ts';
export { toSyntaxError } from './syntax-error.ts';

/** The files of the catalogue, each with what it must hold. */
const schemas = {
  provider: ['content/provider.yaml', providerSchema],
  evidence: ['content/evidence.yaml', evidenceSchema],
  externalLinks: ['content/external-links.yaml', externalLinksSchema],
  regions: ['content/regions.yaml', regionsSchema],
  nodeSizes: ['content/node-sizes.yaml', nodeSizesSchema],
  orderStatuses: ['content/order-statuses.yaml', orderStatusesSchema],
  documents: ['content/documents.yaml', documentsSchema],
  billing: ['content/billing.yaml', billingSchema],
  glossary: ['content/glossary.yaml', glossarySchema],
  questions: ['content/questions.yaml', questionsSchema],
} as const satisfies Readonly<Record<string, readonly [string, z.ZodType]>>;

/**
 * Reads and checks the whole catalogue.
 *
 * @param root folder that holds `content/`; the working directory is the project's own
 * @throws CatalogueError for a mistake, ContentErrors for several: each with file, line, path, what
 *   is wrong and what to write. What stands between files is checked once each file is right
 */
export function readCatalogue(root: string = process.cwd()): Catalogue {
  const files = new Map<string, ContentFile>();
  const errors: Error[] = [];

  function read<Schema extends z.ZodType>([file, schema]: readonly [string, Schema]) {
    const content = readContentFile(root, file);
    files.set(file, content);
    return checkSchema(content, schema);
  }
  /** What is missing because of a mistake is never looked at: the mistake is thrown before. */
  function checked<Schema extends z.ZodType>(entry: readonly [string, Schema]): z.infer<Schema> {
    const { results, errors: found } = gather([() => read(entry)]);
    errors.push(...found);
    return results[0] as z.infer<Schema>;
  }

  const shared = {
    provider: checked(schemas.provider),
    evidence: checked(schemas.evidence),
    externalLinks: checked(schemas.externalLinks),
    regions: checked(schemas.regions),
    nodeSizes: checked(schemas.nodeSizes),
    orderStatuses: checked(schemas.orderStatuses),
    documents: checked(schemas.documents),
    billing: checked(schemas.billing),
    glossary: checked(schemas.glossary),
    questions: checked(schemas.questions),
  };
  const services = gather(
    serviceFiles(root).map((name) => (): Service => {
      const id = serviceId(name);
      return { id, ...read([`content/services/${name}`, serviceSchema]) };
    }),
  );
  throwAll([...errors, ...services.errors]);

  const catalogue: Catalogue = {
    ...shared,
    services: [...services.results].sort(
      (a, b) => a.position - b.position || a.id.localeCompare(b.id),
    ),
  };
  throwAll([
    ...referenceErrors(catalogue, contentFiles(files)),
    ...priceErrors(catalogue, contentFiles(files)),
  ]);
  return withOwn(catalogue);
}

function contentFiles(files: ReadonlyMap<string, ContentFile>): ContentFiles {
  return (file) => {
    const content = files.get(file);
    if (!content) throw new Error(`${file} was not read.`);
    return content;
  };
}

/** @throws CatalogueError for a name that is no id, or that does not end in `.yaml` */
function serviceId(name: string): string {
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
  return id;
}

/** The names in `content/services`, without what systems and editors hide there. */
function serviceFiles(root: string): readonly string[] {
  const folder = 'content/services';
  const names = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
  const files = names.filter((name) => !name.startsWith('.'));
  if (files.length > 0) return files;
  throw new CatalogueError(folder, '', 'there is no service', 'Create one file for each');
}

/**
 * The catalogue with what single services bring along put where the rest of the site looks for it:
 * their own documents and node sizes behind the shared ones, in the order of the services.
 */
function withOwn(catalogue: Catalogue): Catalogue {
  const { documents, nodeSizes, services } = catalogue;
  return {
    ...catalogue,
    documents: [...documents, ...services.flatMap(({ ownDocuments = [] }) => ownDocuments)],
    nodeSizes: [...nodeSizes, ...services.flatMap(({ ownNodeSizes = [] }) => ownNodeSizes)],
  };
}
