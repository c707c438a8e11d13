/** Where the pictures are taken and kept. */
import { addressOf, SITE, SUBPATH, type Variant } from '../../scripts/variants.ts';

/**
 * Names that the browser is told, so that no picture shows the port of one run. Browsers trust those
 * that end with `localhost` as they trust https.
 */
const NAMES = [
  [SITE, 'handbook.localhost'],
  [SUBPATH, 'gallery.localhost'],
] as const satisfies readonly (readonly [Variant, string])[];

/** The published handbook. */
export const HANDBOOK = `http://handbook.localhost${SITE.base}`;

/** The page with every part of the interface. */
export const GALLERY = `http://gallery.localhost${SUBPATH.base}ui/`;

/** What is served. */
export const SERVED: readonly Variant[] = NAMES.map(([variant]) => variant);

/** For the browser: where the names lead. */
export const RESOLVER_RULES = NAMES.map(
  ([variant, name]) => `MAP ${name}:80 ${new URL(addressOf(variant)).host}`,
).join(',');

/** Folder of the stored pictures. */
export const STORED = 'test/pictures/stored';
