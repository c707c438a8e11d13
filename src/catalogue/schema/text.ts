import * as z from 'zod';
import { reason } from './reason.ts';

/** A text in every language of the site: a missing translation stops the build. */
export const textSchema = z.strictObject({
  de: z.string().trim().min(1).describe('the German text'),
  en: z.string().trim().min(1).describe('the English text'),
});
export type Text = z.infer<typeof textSchema>;

/** An id as it appears in URLs, stored drafts and orders, so it must never change. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .describe('lower-case letters a to z, digits and single hyphens, such as private-registry');

/** An id with what it is for: the rule is part of what an author is told. */
export function idOf(what: string, example: string) {
  return idSchema.describe(
    `${what}, in lower-case letters, digits and single hyphens, such as ${example}`,
  );
}

/** An absolute address of the provider; plain http is not offered to readers. */
export const addressSchema = z
  .url({ protocol: /^https$/ })
  // A browser takes a blank for %20; in an address it is a slip of the keyboard.
  .refine((address) => !/\s/.test(address), {
    error: ({ input }) =>
      reason(`${JSON.stringify(input)} has a space in it`, 'Write the address without it'),
  })
  .describe('an address that begins with https://');
