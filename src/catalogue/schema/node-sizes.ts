import * as z from 'zod';
import { priceSchema } from './figure.ts';
import { idOf, textSchema } from './text.ts';

const nodeSizeSchema = z.strictObject({
  id: idOf('the provider’s name of the size', 'b2-4'),
  vcpu: z.int().positive().describe('the number of virtual processors, such as 2'),
  ramGb: z.int().positive().describe('the memory in GB, such as 4'),
  pricePerHour: priceSchema.describe('the price per hour with cents, source, asOf, confidence'),
});

/** Sizes of a node that belong together, shared by all services or of one alone. */
export const familySchema = z.strictObject({
  id: idOf('an id for the family', 'basic-usage'),
  name: z.string().min(1).describe('the provider’s name of the family, such as Basic Usage'),
  ramPerVcpu: z.int().positive().describe('GB of memory for each virtual processor, such as 2'),
  advice: textSchema.describe('one sentence that says when to choose this family'),
  sizes: z.array(nodeSizeSchema).min(1).describe('the sizes, smallest first, at least one'),
});

/** `content/node-sizes.yaml`: the sizes of a node by family, shared by all services. */
export const nodeSizesSchema = z
  .array(familySchema)
  .min(1)
  .describe('the list of families, each with its sizes');
export type NodeSizeFamily = z.infer<typeof familySchema>;
export type NodeSize = z.infer<typeof nodeSizeSchema>;
