import * as z from 'zod';
import { figure } from './figure.ts';
import { wordListsSchema } from './glossary.ts';
import { inEveryLanguage, textSchema } from './text.ts';

const statusIdSchema = z
  .enum(['new', 'processing', 'failed', 'done'])
  .describe('new, processing, failed or done: the states the site knows');

/** A text that may name the ordered service, and has no other place to fill in. */
const wordsOnService = (language: string) =>
  z
    .string()
    .trim()
    .min(1)
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
  usualMinutes: figure(
    'how many minutes the status usually lasts',
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

/** `content/order-statuses.yaml`: the words of an order's life and what they mean. */
export const orderStatusesSchema = z
  .array(orderStatusSchema)
  .length(4)
  .describe('the four statuses new, processing, failed and done, each once');
export type OrderStatusText = z.infer<typeof orderStatusSchema>;
