import * as z from 'zod';
import { questionSubjects } from '../question-subjects.ts';
import { wordListsSchema } from './glossary.ts';
import { reason } from './reason.ts';
import { idOf, pagePathSchema, textSchema } from './text.ts';

const subjectNames = questionSubjects.join(', ');

const questionSchema = z
  .strictObject({
    id: idOf('the anchor of the question', 'minimum-term'),
    about: z.enum(questionSubjects).describe(`what the question is about, one of: ${subjectNames}`),
    question: textSchema.describe('the question as a reader asks it'),
    answer: textSchema
      .exactOptional()
      .describe(
        'what is known, with {…} for facts such as {backups}; leave it out where nothing is known',
      ),
    advice: textSchema.exactOptional().describe('what helps besides the answer, or instead of one'),
    claim: idOf(
      'the id of the claim in content/evidence.yaml that is the answer',
      'storage-only-grows',
    ).exactOptional(),
    see: pagePathSchema.exactOptional(),
    searchedAs: wordListsSchema
      .exactOptional()
      .describe('everyday words that lead here by search and are shown nowhere'),
  })
  .refine(({ answer, claim }) => answer === undefined || claim === undefined, {
    path: ['claim'],
    error: () => reason('the question has an answer already', 'Remove answer or claim'),
  });

/** `content/questions.yaml`: what readers ask about ordering, and about each service. */
export const questionsSchema = z
  .array(questionSchema)
  .min(1)
  .describe('the list of questions, each with id, about and question');
export type Question = z.infer<typeof questionSchema>;
