import * as z from 'zod';
import { figure } from './figure.ts';
import { languages, type Locale } from '../languages.ts';
import { addressSchema, idOf, textSchema } from './text.ts';

/** A document, shared by all services or of one alone. */
export const documentSchema = z.strictObject({
  id: idOf('the id that services name', 'general-terms'),
  name: textSchema.describe('the title of the document'),
  about: textSchema.describe('one sentence on what the document governs'),
  url: z
    .union([
      addressSchema,
      z.partialRecord(z.enum(Object.keys(languages) as [Locale, ...Locale[]]), addressSchema),
    ])
    .optional()
    .describe(
      'where the document can be read, beginning with https://, or one address for each language; leave it out if unknown',
    ),
  version: figure(
    'the version that is accepted',
    z
      .string()
      .regex(/^\d+(?:\.\d+)*$/)
      .describe('the version in quotation marks, such as "1.0.3"'),
  ),
});

/** `content/documents.yaml`: the terms and agreements that an order accepts. */
export const documentsSchema = z
  .array(documentSchema)
  .min(1)
  .describe('the list of documents, each with id, name, about and version');
export type LegalDocument = z.infer<typeof documentSchema>;
