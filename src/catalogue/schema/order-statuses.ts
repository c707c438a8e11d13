import * as z from 'zod';
import { figure } from './figure.ts';
import { wordListsSchema } from './glossary.ts';
import { idOf, inEveryLanguage, textSchema, writtenText } from './text.ts';

/** The statuses that the site itself acts on: an order that waits, runs, is ready or has failed. */
export const requiredStatuses = ['new', 'processing', 'done', 'failed'] as const;

const statusIdSchema = idOf('the status', 'processing').refine((id) => id !== 'unknown');

/** A text that may name the ordered service, and has no other place to fill in. */
const wordsOnService = (language: string) =>
  writtenText()
    .refine((words) => !/[{}]/.test(words.replaceAll('{service}', '')))
    .describe(`the ${language} text; only {service} in braces: the name of the ordered service`);

const textOnService = inEveryLanguage(wordsOnService);

const orderStatusSchema = z.strictObject({
  id: statusIdSchema,
  word: z.string().min(1).describe('the word as the order API and the portal write it'),
  name: textSchema.describe('the status in one or two words'),
  meaning: textOnService.describe('one sentence on what is happening'),
  next: textOnService.describe('what happens next, for the reader of an order'),
  leadsTo: z
    .array(statusIdSchema)
    .describe('the ids of the statuses that may follow; [] for a status that is the end'),
  durationMinutes: figure(
    'how many minutes the status lasts at most',
    z.int().positive().describe('a whole number of minutes, 1 or more'),
  ).optional(),
  explanation: textSchema.describe('what the status means, for whoever looks it up'),
  action: textSchema.describe('what the customer can do'),
  payment: figure(
    'whether the customer pays',
    textSchema.describe('the answer in one or two sentences'),
  ),
  support: textSchema.describe('what support needs to know, and where to find it'),
  searchedAs: wordListsSchema
    .optional()
    .describe('everyday words that lead readers here by search and are shown nowhere'),
});

/**
 * `content/order-statuses.yaml`: the words of an order's life and what they mean, in the order in
 * which an order passes them. Beside the four that the site acts on there may be others.
 */
export const orderStatusesSchema = z
  .array(orderStatusSchema)
  .min(1)
  .describe('the statuses new, processing, done and failed, and others if the order API has more');
export type OrderStatusText = z.infer<typeof orderStatusSchema>;
