import spectral from '@stoplight/spectral-core';
import rulesets from '@stoplight/spectral-rulesets';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { describe, expect, test } from 'vitest';
import { apiDocuments, type ApiDocument } from './api-documents.ts';

/** A linter: what it finds in an OpenAPI file, whether error, warning or hint, one line each. */
type Linter = (document: object) => Promise<readonly string[]>;

/** Redocly's strictest rules. */
const redocly: Linter = async (document) => {
  const config = await createConfig({
    extends: ['recommended-strict'],
    rules: {
      // The project has no license that could be named.
      'info-license': 'off',
      'no-invalid-schema-examples': 'error',
      'no-invalid-media-type-examples': 'error',
      'no-invalid-parameter-examples': 'error',
    },
  });
  const source = JSON.stringify(document);
  const problems = await lintFromString({ source, absoluteRef: '/openapi.json', config });
  return problems.map(({ ruleId, message }) => `${ruleId}: ${message}`);
};

/** All rules for OpenAPI that come with Spectral, also those that it does not recommend. */
const oas: Linter = async (document) => {
  const linter = new spectral.Spectral();
  linter.setRuleset({
    extends: [[rulesets.oas as spectral.RulesetDefinition, 'all']],
    rules: {
      // As with Redocly: there is no license.
      'info-license': 'off',
      'license-url': 'off',
      // Asks for an e-mail address too: an operator of an API has a page.
      'contact-properties': 'off',
      // Orders come first, as on the page of the reference.
      'openapi-tags-alphabetical': 'off',
    },
  });
  const problems = await linter.run({ ...document });
  return problems.map(({ code, message, path }) => `${code}: ${message} (${path.join('/')})`);
};

const linters = { Redocly: redocly, Spectral: oas };

test.each(
  Object.entries(linters).flatMap(([linter, lint]) =>
    Object.entries<ApiDocument>(apiDocuments).map(
      ([site, document]) => [linter, site, lint, document] as const,
    ),
  ),
)('%s has nothing to say about the OpenAPI file of %s', async (_linter, _site, lint, document) => {
  expect(await lint(document)).toEqual([]);
});

describe('each of them would find', () => {
  const document = apiDocuments['a demo'];
  const examined = Object.entries(linters);

  test.each(examined)('%s: a type that is missing', async (_linter, lint) => {
    const { OrderConfiguration, ...types } = document.components.schemas;
    expect(OrderConfiguration).toBeDefined();
    const components = { ...document.components, schemas: types };
    expect(await lint({ ...document, components })).toContainEqual(
      expect.stringMatching(/^(?:no-unresolved-refs|invalid-ref): /),
    );
  });

  test.each(examined)('%s: an example that breaks a rule of its type', async (_linter, lint) => {
    const { Order = {}, ...types } = document.components.schemas;
    const id = { ...Order.properties?.id, pattern: '^no ID is so$' };
    const schemas = { ...types, Order: { ...Order, properties: { ...Order.properties, id } } };
    expect(
      await lint({ ...document, components: { ...document.components, schemas } }),
    ).toContainEqual(
      expect.stringMatching(/^(?:no-invalid-media-type-examples|oas3-valid-media-example): /),
    );
  });
});
