import * as z from 'zod';
import { figure, provenanceSchema } from './figure.ts';
import { textSchema } from './text.ts';

const zoneId = z
  .string()
  .regex(/^[A-Z]+(?:-[A-Z]+)*-\d+$/)
  .describe('the zone’s id in capital letters with its number, such as DE-WEST-1');

const positionSchema = z
  .strictObject({
    latitude: z.number().min(-90).max(90).describe('degrees north of the equator, such as 50.9'),
    longitude: z.number().min(-180).max(180).describe('degrees east of Greenwich, such as 7'),
  })
  .describe('where the town lies, for the map: latitude and longitude in degrees');

const zoneSchema = z.strictObject({
  id: zoneId,
  site: z.string().min(1).describe('the name of the data centre, such as CGN3'),
  place: textSchema.describe('the town of the data centre'),
  position: positionSchema.exactOptional(),
});

const regionSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[A-Z]+(?:-[A-Z]+)*$/)
    .describe('the region’s id in capital letters, such as DE-WEST'),
  provenance: provenanceSchema.describe('source, asOf and confidence of the region’s data'),
  zones: z.array(zoneSchema).min(1).describe('the region’s availability zones, at least one'),
});

/** `content/regions.yaml`: regions, their availability zones and what holds between them. */
export const regionsSchema = z
  .strictObject({
    minDistanceKm: figure(
      'the least distance between regions',
      z.int().positive().describe('a whole number of kilometres, such as 300'),
    ),
    maxZoneLatencyMs: figure(
      'the highest latency between zones of a region',
      z.number().positive().describe('the highest latency in milliseconds, such as 2'),
    ),
    regions: z.array(regionSchema).min(1).describe('the list of regions, at least one'),
  })
  .describe('minDistanceKm, maxZoneLatencyMs and the list of regions');
export type Regions = z.infer<typeof regionsSchema>;
export type Region = z.infer<typeof regionSchema>;
export type AvailabilityZone = z.infer<typeof zoneSchema>;
