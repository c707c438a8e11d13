import { catalogueFile } from 'virtual:catalogue-file';

/**
 * A text about `catalogue.json` by its key, such as `schemas.Service.summary`.
 *
 * @throws Error that says what to write, for a key without a text
 */
export function catalogueFileText(key: string): string {
  const text = catalogueFile[key];
  if (text !== undefined) return text;
  throw new Error(`content/catalogue-file.yaml: ${key}: the text is missing. Write it.`);
}
