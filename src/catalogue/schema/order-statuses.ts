import * as z from 'zod';
import { textSchema } from './text.ts';

const orderStatusSchema = z.strictObject({
  id: z
    .enum(['new', 'processing', 'failed', 'done'])
    .describe('new, processing, failed or done: the states the site knows'),
  word: z.string().min(1).describe('the word as the order API and the portal write it'),
  name: textSchema.describe('the status in one or two words'),
  meaning: textSchema
    .refine((text) =>
      Object.values(text).every((words) => !/[{}]/.test(words.replaceAll('{service}', ''))),
    )
    .describe(
      'one sentence on what is happening; only {service} in braces: the name of the ordered service',
    ),
});

/** `content/order-statuses.yaml`: the words of an order's life and what they mean. */
export const orderStatusesSchema = z
  .array(orderStatusSchema)
  .length(4)
  .describe('the four statuses new, processing, failed and done, each once');
export type OrderStatusText = z.infer<typeof orderStatusSchema>;
