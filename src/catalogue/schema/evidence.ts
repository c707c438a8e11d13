import * as z from 'zod';
import { confidenceSchema, monthSchema, sourceSchema } from './figure.ts';
import { reason } from './reason.ts';
import { idOf, inEveryLanguage, textSchema, writtenText } from './text.ts';

const evidenceSourceSchema = z.strictObject({
  id: idOf('the id that figures and claims name as their source', 'order-forms'),
  name: textSchema.describe('a short name of the source, for tables'),
  about: textSchema.describe('one sentence on what the source is'),
});

/** A sentence that may name the provider, and has no other place to fill in. */
const statementSchema = inEveryLanguage((language) =>
  writtenText()
    .refine((words) => !/[{}]/.test(words.replaceAll('{provider}', '')))
    .describe(`the ${language} sentence; only {provider} in braces: the provider’s name`),
);

/** A statement that texts make and no figure carries. */
const claimSchema = z
  .strictObject({
    id: idOf('the id that pages name', 'project-id'),
    statement: statementSchema.describe('what is claimed, in one sentence'),
    source: sourceSchema.exactOptional(),
    asOf: monthSchema.exactOptional(),
    confidence: confidenceSchema,
  })
  .superRefine(({ source, asOf, confidence }, context) => {
    const tell = (field: string, wrong: string, write: string) => {
      context.addIssue({ code: 'custom', path: [field], message: reason(wrong, write) });
    };
    if (confidence === 'known' && source === undefined) {
      const write = 'Write source: and asOf: above it, or assumed here';
      tell('confidence', 'what is known has a source', write);
    } else if (source !== undefined && asOf === undefined) {
      tell('source', 'the month of this source is missing', 'Add asOf: with it, such as 2025-11');
    }
  });
export type Claim = z.infer<typeof claimSchema>;

/** `content/evidence.yaml`: what the handbook relies on, and what its texts claim. */
export const evidenceSchema = z
  .strictObject({
    sources: z
      .array(evidenceSourceSchema)
      .min(1)
      .describe('the list of sources, each with id, name and about'),
    claims: z
      .array(claimSchema)
      .describe('the list of claims, each with id, statement and confidence; [] for none'),
  })
  .describe('sources, and the claims that texts make');
export type Evidence = z.infer<typeof evidenceSchema>;
