import * as z from 'zod';
import { addressSchema, idOf, textSchema } from './text.ts';

const externalLinkSchema = z.strictObject({
  id: idOf('the id that pages name', 'iana-ipv4'),
  url: addressSchema.describe(
    'the address, beginning with https://; {number} in it is filled in by the page',
  ),
  name: textSchema.describe('where the link leads, for the list of all external links'),
});

/** `content/external-links.yaml`: the addresses of others that texts of pages link to, once. */
export const externalLinksSchema = z
  .array(externalLinkSchema)
  .describe('the list of external links, each with id, url and name');
export type ExternalLink = z.infer<typeof externalLinkSchema>;
