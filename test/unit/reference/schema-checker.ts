import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { ApiDocument } from './api-documents.ts';

/**
 * Holds values against the named types of an OpenAPI file, with formats; extensions such as
 * `x-extensible-enum` say nothing about one value.
 *
 * @returns for a type and a value what is wrong with it, one line each
 */
export function schemaChecker(document: ApiDocument) {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats(ajv);
  ajv.addSchema(document, 'openapi.json');
  return (ref: string, value: unknown): readonly string[] => {
    const validate = ajv.getSchema(`openapi.json${ref}`);
    if (!validate) throw new Error(`There is no ${ref} in the OpenAPI file.`);
    void validate(value);
    return (validate.errors ?? []).map(({ instancePath, message = '' }) =>
      `${instancePath} ${message}`.trim(),
    );
  };
}

/** Where a named type is. */
export const typeRef = (name: string): string => `#/components/schemas/${name}`;
