import * as z from 'zod';
import { questionSubjects } from '../question-subjects.ts';
import { provenanceSchema } from './figure.ts';
import { wordListsSchema } from './glossary.ts';
import { idOf, pagePathSchema, textSchema } from './text.ts';

const subjectNames = questionSubjects.join(', ');

const questionSchema = z.strictObject({
  id: idOf('the anchor of the question', 'minimum-term'),
  about: z.enum(questionSubjects).describe(`what the question is about, one of: ${subjectNames}`),
  question: textSchema.describe('the question as a reader asks it'),
  answer: textSchema
    .exactOptional()
    .describe(
      'what is known, with {…} for facts such as {backups}; leave it out where nothing is known',
    ),
  advice: textSchema.exactOptional().describe('what helps besides the answer, or instead of one'),
  provenance: provenanceSchema
    .exactOptional()
    .describe('where the answer is from, as { source: …, asOf: …, confidence: … }'),
  see: pagePathSchema.exactOptional(),
  searchedAs: wordListsSchema
    .exactOptional()
    .describe('everyday words that lead here by search and are shown nowhere'),
});

/** `content/questions.yaml`: what readers ask about ordering, and about each service. */
export const questionsSchema = z
  .array(questionSchema)
  .min(1)
  .describe('the list of questions, each with id, about and question');
export type Question = z.infer<typeof questionSchema>;
