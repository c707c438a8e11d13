import * as z from 'zod';
import { languages, type Locale } from '../languages.ts';
import { withNoBreakSpaces } from '../no-break-spaces.ts';
import { reason } from './reason.ts';

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/**
 * A field for every language of the site: a missing translation stops the build.
 *
 * @param schemaFor the schema of one language, by its English name
 */
export function inEveryLanguage<Schema extends z.ZodType>(schemaFor: (language: string) => Schema) {
  const shape = Object.keys(languages).map((locale) => [
    locale,
    schemaFor(languageNames.of(locale) ?? locale),
  ]);
  return z.strictObject(Object.fromEntries(shape) as Record<Locale, Schema>);
}

/** A text that readers read, in one language. */
export const writtenText = () => z.string().trim().min(1).overwrite(withNoBreakSpaces);

/** A text in every language of the site. */
export const textSchema = inEveryLanguage((language) =>
  writtenText().describe(`the ${language} text`),
);
export type Text = z.infer<typeof textSchema>;

/** An id as it appears in URLs, stored drafts and orders, so it must never change. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .describe('lower-case letters a to z, digits and single hyphens, such as private-registry');

/** An id with what it is for: the rule is part of the message to the author. */
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

/** A page of the handbook with or without an anchor, as `see` fields name it: for every language. */
export const pagePathSchema = z
  .string()
  .regex(/^(?:[a-z0-9-]+\/)+(?:#[\w-]+)?$/)
  .describe(
    'the address of a page that says more, without language and first slash, such as reference/storage/#limits',
  );
