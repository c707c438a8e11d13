import * as z from 'zod';
import { stepNames } from '../steps.ts';
import { idSchema, inEveryLanguage, pagePathSchema, textSchema } from './text.ts';

const stepSchema = z
  .enum(stepNames)
  .describe(
    `the name of a step: ${stepNames.slice(0, -1).join(', ')} or ${stepNames.at(-1) ?? ''}`,
  );

const wordSchema = z.string().trim().min(1).describe('a word or two');

/** Words by language. They are no translations of each other, so there may be more in one. */
export const wordListsSchema = inEveryLanguage((language) =>
  z.array(wordSchema).describe(`a list of ${language} words in brackets, [] for none`),
);
export type WordLists = z.infer<typeof wordListsSchema>;

const glossaryEntrySchema = z.strictObject({
  id: idSchema.describe('the anchor of the term, such as billing-profile'),
  term: textSchema.describe('the term as this handbook writes it'),
  meaning: textSchema.describe('what it means, in one to three sentences'),
  formerly: wordListsSchema
    .optional()
    .describe('other words that the portal and older guides use, shown beside the term'),
  searchedAs: wordListsSchema
    .optional()
    .describe('everyday words that lead readers here by search and are shown nowhere'),
  step: stepSchema.optional(),
  see: pagePathSchema.optional(),
});

/** `content/glossary.yaml`: the words that a reader meets, and those they may come with. */
export const glossarySchema = z
  .array(glossaryEntrySchema)
  .min(1)
  .describe('the list of terms, each with id, term and meaning');
export type GlossaryEntry = z.infer<typeof glossaryEntrySchema>;
