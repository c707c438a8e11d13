import { expect, test } from 'vitest';
import { apiDocuments, type ApiDocument } from './api-documents.ts';
import { schemaChecker } from './schema-checker.ts';

/** An example, and a schema that it has to keep to: by their places in the OpenAPI file. */
interface Found {
  readonly at: string;
  readonly schemaAt: string;
  readonly value: unknown;
}

/** Every example of a parameter, a header or a body, wherever it stands. */
function examplesIn(value: unknown, at: string): readonly Found[] {
  if (typeof value !== 'object' || value === null) return [];
  const parts = Object.entries(value).map(
    ([name, part]) => [`${at}/${escape(name)}`, part as unknown] as const,
  );
  const own =
    'schema' in value
      ? parts.flatMap(([place, part]): readonly Found[] => {
          const found = { at: place, schemaAt: `${at}/schema` };
          if (place === `${at}/example`) return [{ ...found, value: part }];
          if (place !== `${at}/examples`) return [];
          return Object.values(part as Record<string, { value: unknown }>).map((example) => ({
            ...found,
            value: example.value,
          }));
        })
      : [];
  return [...own, ...parts.flatMap(([place, part]) => examplesIn(part, place))];
}

/** Source: RFC 6901, sections 3 and 6. */
const escape = (name: string) =>
  encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));

test.each(Object.entries<ApiDocument>(apiDocuments))(
  'every example in the OpenAPI file of %s keeps to its schema',
  (_site, document) => {
    const check = schemaChecker(document);
    const examples = examplesIn(document, '#');
    expect(examples.length).toBeGreaterThan(40);
    const wrong = examples.flatMap(({ at, schemaAt, value }) =>
      check(schemaAt, value).map((error) => `${at}: ${error}`),
    );
    expect(wrong).toEqual([]);
  },
);

test('a wrong example would be found', () => {
  const [example] = examplesIn(
    { schema: { type: 'integer' }, examples: { wrong: { value: 'many' } } },
    '#',
  );
  expect(example).toEqual({ at: '#/examples', schemaAt: '#/schema', value: 'many' });
});
