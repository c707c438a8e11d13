import { nearest, oneOf, type Catalogue } from '#catalogue';
import type { CatalogueError } from '#catalogue/read';
import type { WrittenPage } from './read-page.ts';

/** A value between the two `---` that does not fit. */
export interface ValueError {
  readonly path: readonly PropertyKey[];
  /** What is wrong; undefined where the value simply does not fit. */
  readonly wrong?: string | undefined;
  readonly write: string;
}

/** What a page says about itself, field by field. */
export function frontmatterErrors(
  { frontmatter }: WrittenPage,
  catalogue: Catalogue,
  {
    fields,
    valueErrors,
  }: {
    readonly fields: readonly string[];
    readonly valueErrors: (data: unknown) => readonly ValueError[];
  },
): readonly CatalogueError[] {
  const data = fieldsOf(frontmatter.data);
  const missing = ['title', 'description'].flatMap((field) => {
    const text = data[field];
    if (typeof text === 'string' && text.trim() !== '') return [];
    const write = `Write “${field}: …” between the two --- at the top`;
    return [frontmatter.error([], `the ${field} is missing`, write)];
  });
  const unknown = Object.keys(data).flatMap((field) => {
    if (fields.includes(field)) return [];
    const meant = nearest(field, fields);
    const write =
      meant === undefined ? `Remove it or write one of: ${fields.join(', ')}` : `Write "${meant}"`;
    return [frontmatter.error([field], `"${field}" is not a field of a page`, write)];
  });
  // What is missing, and services, were told above.
  const told = missing.length > 0 ? ['title', 'description', 'service'] : ['service'];
  const values = valueErrors(data)
    .filter(({ path }) => !told.includes(String(path[0])))
    .map(({ path, wrong = 'the value does not fit here', write }) =>
      frontmatter.error(path, wrong, write),
    );
  return [
    ...missing,
    ...unknown,
    ...serviceErrors(frontmatter, data.service, catalogue),
    ...values,
  ];
}

function serviceErrors(
  frontmatter: WrittenPage['frontmatter'],
  service: unknown,
  catalogue: Catalogue,
): readonly CatalogueError[] {
  if (service === undefined) return [];
  const known = catalogue.services.map(({ id }) => id);
  const named = typeof service === 'string' ? service : '';
  if (known.includes(named)) return [];
  const wrong = `"${named}" is no service in content/services`;
  return [frontmatter.error(['service'], wrong, oneOf(named, known))];
}

/** The fields of a frontmatter. */
export function fieldsOf(data: unknown): Readonly<Record<string, unknown>> {
  return (data ?? {}) as Readonly<Record<string, unknown>>;
}
