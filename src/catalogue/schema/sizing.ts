import * as z from 'zod';
import { reason } from './reason.ts';
import { textSchema } from './text.ts';

const count = z.int().positive().describe('a whole number above 0');
const bytes = z.int().positive().describe('a whole number of bytes, such as 1000');
const percentOf = (most: number, what: string) => z.int().min(0).max(most).describe(what);

/** For a service that holds its data in RAM: its guide also gets an estimator with these assumptions. */
const keyValueSchema = z
  .strictObject({
    kind: z.literal('key-value'),
    name: textSchema.describe('what the entries are, in the plural, such as sessions'),
    entries: count,
    keyBytes: bytes,
    valueBytes: bytes,
    overheadBytes: z
      .int()
      .nonnegative()
      .describe('the bytes that the software adds to each entry, such as 100'),
    reservePercent: percentOf(90, 'percent of the RAM that stay free, from 0 to 90'),
  })
  .describe('an example: entries, and the bytes of each');

/** For a service that is chosen by what it has to do at the same time. */
const peakLoadSchema = z
  .strictObject({
    kind: z.literal('peak-load'),
    name: textSchema.describe('what happens, in the plural, such as scans'),
    events: count,
    minutes: count,
    perVcpu: z
      .strictObject({ events: count, seconds: count })
      .describe('how much one vCPU can do: so many events in so many seconds'),
    headroomPercent: percentOf(1000, 'percent added for spikes, such as 150'),
  })
  .superRefine(({ minutes, perVcpu }, context) => {
    if (perVcpu.events * minutes * 60 >= perVcpu.seconds) return;
    const message = reason('one vCPU does not do one in that time', 'Write more minutes');
    context.addIssue({ code: 'custom', path: ['minutes'], message });
  })
  .describe('an example: how often something happens, and what one vCPU can do');

const itemsSchema = z
  .strictObject({
    kind: z.literal('items'),
    items: z
      .array(
        z.strictObject({
          factors: z
            .array(z.strictObject({ count, name: textSchema.describe('in the plural') }))
            .min(1)
            .describe('what is multiplied, such as images and versions'),
          size: count.describe('the size of one, such as 400'),
          unit: z.enum(['KB', 'MB', 'GB']),
        }),
      )
      .min(1)
      .describe('what is kept'),
    shared: z
      .strictObject({
        percent: percentOf(99, 'percent that are stored only once, such as 50'),
        name: textSchema.describe('what is shared, such as shared layers'),
      })
      .exactOptional(),
  })
  .describe('an example: what is kept, how many and how large');

/** For a service that also writes its data in RAM to its storage. */
const timesDataSchema = z
  .strictObject({ kind: z.literal('times-data'), times: count })
  .describe('an example: so many times the data of the other example');

/** The two worked examples of a guide. Their numbers are assumptions, and the guide calls them so. */
export const sizingSchema = z
  .strictObject({
    nodeSize: z
      .discriminatedUnion('kind', [keyValueSchema, peakLoadSchema])
      .describe('the example for step 4; its kind is key-value or peak-load'),
    storageSize: z
      .discriminatedUnion('kind', [itemsSchema, timesDataSchema])
      .describe('the example for step 5; its kind is items or times-data'),
  })
  .superRefine(({ nodeSize, storageSize }, context) => {
    if (storageSize.kind !== 'times-data' || nodeSize.kind === 'key-value') return;
    const message = reason('the other example has no data', 'Write items, and what is kept');
    context.addIssue({ code: 'custom', path: ['storageSize', 'kind'], message });
  })
  .describe('worked examples for the guide: nodeSize and storageSize');
export type Sizing = z.infer<typeof sizingSchema>;
