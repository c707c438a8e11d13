import * as z from 'zod';
import { figure } from './figure.ts';
import { idSchema, textSchema } from './text.ts';

const billingRuleSchema = z.strictObject({
  id: idSchema.describe('the id of the rule, such as beginning'),
  question: textSchema.describe('the question as a customer asks it'),
  answer: figure('the answer', textSchema.describe('the answer in one to three sentences')),
});

/** `content/billing.yaml`: when a service is billed, and what for. */
export const billingSchema = z
  .array(billingRuleSchema)
  .min(1)
  .describe('the list of billing rules, each with id, question and answer');
export type BillingRule = z.infer<typeof billingRuleSchema>;
