import * as z from 'zod';
import { afterOrderingTopics, type AfterOrderingTopic } from '../after-ordering.ts';
import { documentSchema } from './documents.ts';
import { figure, priceSchema } from './figure.ts';
import { familySchema } from './node-sizes.ts';
import { sizingSchema } from './sizing.ts';
import { addressSchema, idOf, inEveryLanguage, textSchema } from './text.ts';

const gigabytes = z.int().positive().describe('a whole number of GB, such as 50');
const ipv4Prefix = z.int().min(0).max(32).describe('a prefix length from 0 to 32, such as 24');
const ipv6Prefix = z.int().min(0).max(128).describe('a prefix length from 0 to 128, such as 56');

const serviceTypeSchema = z.strictObject({
  id: idOf('an id for the service type', 'valkey-8'),
  name: z.string().min(1).describe('the name of the service type, such as Valkey 8'),
  software: z
    .string()
    .min(1)
    .exactOptional()
    .describe('the name without version, such as PostgreSQL, where several versions are offered'),
  version: figure(
    'the version',
    z.string().min(1).describe('the version in quotation marks, such as "8"'),
  ),
  description: textSchema.describe('one sentence on what the service type is'),
});

const storageSchema = z
  .strictObject({
    minGb: figure('the smallest storage size', gigabytes),
    maxGb: figure('the largest storage size', gigabytes),
    stepGb: figure('the step in which storage grows', gigabytes),
    olderMaxGb: figure(
      'a largest storage size that older pages name, if it was another',
      gigabytes,
    ).exactOptional(),
    purpose: textSchema.describe('one sentence on what the service keeps in its storage'),
    pricePerStep: priceSchema.describe('the price of one step and month, in cents'),
  })
  .describe('the storage: minGb, maxGb, stepGb, purpose and pricePerStep');

/** Limits of one address family; that a family that is taken has them, `checkReferences` sees. */
function prefixLimits(prefixLength: z.ZodInt) {
  return z
    .strictObject({
      shortestPrefix: figure('the prefix length of the largest network', prefixLength),
      longestPrefix: figure('the prefix length of the smallest network', prefixLength),
    })
    .describe('the limits of this family: shortestPrefix and longestPrefix');
}

const trustedSourcesSchema = z
  .strictObject({
    families: z
      .array(z.enum(['ipv4', 'ipv6']))
      .min(1)
      .describe('the address families that the service takes: ipv4, ipv6 or both'),
    ipv4: prefixLimits(ipv4Prefix).exactOptional(),
    ipv6: prefixLimits(ipv6Prefix).exactOptional(),
    maxEntries: figure(
      'the highest number of entries',
      z.int().positive().describe('the highest number of entries, such as 50'),
    ),
  })
  .describe('what is taken: families, the limits of each family, and maxEntries');

/** A manual that others publish, with its address in each language: the same one if there is only one. */
const manualSchema = z.strictObject({
  name: textSchema.describe('what the link is called'),
  url: inEveryLanguage((language) =>
    addressSchema.describe(`the address of the ${language} one, beginning with https://`),
  ).describe('its address for each language'),
});

const documentationSchema = z
  .strictObject({
    service: manualSchema
      .exactOptional()
      .describe('what the provider publishes on the service: name and url'),
    software: manualSchema
      .exactOptional()
      .describe('the manual of the software itself: name and url'),
  })
  .describe('where the service is documented: service, software or both');

const topicText = textSchema
  .exactOptional()
  .describe('one or two sentences on the topic for this service, with {…} for facts');

const afterOrderingSchema = z
  .strictObject(
    Object.fromEntries(afterOrderingTopics.map((topic) => [topic, topicText])) as Record<
      AfterOrderingTopic,
      typeof topicText
    >,
  )
  .describe(`texts for the page “After ordering”, by topic: ${afterOrderingTopics.join(', ')}`);

/** `content/services/<id>.yaml`: one orderable service; the file's name is its id. */
export const serviceSchema = z
  .strictObject({
    position: z.int().positive().describe('the place among the services, 1 for the first'),
    name: z.string().min(1).describe('the name of the service as the portal writes it'),
    tagline: textSchema.describe('one sentence for the card on the home page'),
    portal: z
      .strictObject({
        path: z
          .array(z.string().min(1))
          .min(1)
          .describe('the entries to choose in the portal, from the outermost to the service'),
        orderFormUrl: addressSchema.describe(
          'the address of the service’s order form, beginning with https://',
        ),
      })
      .describe('where the portal has the service: path and orderFormUrl'),
    serviceTypes: z.array(serviceTypeSchema).min(1).describe('the service types, default first'),
    nodeSizes: z
      .array(z.string())
      .min(1)
      .describe('the ids of sizes from content/node-sizes.yaml, such as [b2-4, b4-8]'),
    ownNodeSizes: z
      .array(familySchema)
      .min(1)
      .exactOptional()
      .describe('families of sizes for this service alone, as in content/node-sizes.yaml'),
    storage: storageSchema,
    sizing: sizingSchema.exactOptional(),
    trustedSources: trustedSourcesSchema,
    availabilityZones: z
      .array(z.string())
      .min(1)
      .describe('the ids of zones from content/regions.yaml, the preselected one first'),
    documents: z
      .array(z.string())
      .min(1)
      .describe('the ids of documents from content/documents.yaml that an order accepts'),
    ownDocuments: z
      .array(documentSchema)
      .min(1)
      .exactOptional()
      .describe('documents for this service alone, as in content/documents.yaml'),
    availabilityPercent: figure(
      'the agreed availability',
      z.number().positive().max(100).describe('the agreed availability in percent, such as 99.95'),
    ),
    dailyBackups: figure(
      'the number of daily backups',
      z.int().nonnegative().describe('how many daily backups are kept, such as 7'),
    ),
    documentation: documentationSchema.exactOptional(),
    afterOrdering: afterOrderingSchema.exactOptional(),
  })
  .describe('the service: position, name, tagline and so on, as in the files beside it');
export type ServiceFile = z.infer<typeof serviceSchema>;
/** A service with its id, which is the name of its file. */
export type Service = ServiceFile & { readonly id: string };
export type ServiceType = z.infer<typeof serviceTypeSchema>;
