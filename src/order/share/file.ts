import { z } from '#sources';
import { parseJson, readShared, VERSION, type SharedReading } from './read.ts';
import type { SharedOrder } from './shared-order.ts';

/** Largest file that is read, in bytes and in characters. */
export const MAX_FILE = 100_000;

const FORMAT = 'order-configuration';

const FileSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.int(),
  order: z.unknown(),
});

/** The configuration as the text of a JSON file, for what is too long for a link. */
export function toFile(shared: SharedOrder): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, order: shared }, undefined, 2)}\n`;
}

/** Reads the text of such a file. Never throws, whatever it holds. */
export function readFile(text: string, service: string): SharedReading {
  const data = text.length > MAX_FILE ? undefined : parseJson(text);
  const file = z.safeParse(FileSchema, data);
  if (!file.success) return { ok: false, problem: 'damaged' };
  return readShared(file.data.version, file.data.order, service);
}
