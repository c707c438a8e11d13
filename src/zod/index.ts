import * as z from 'zod/mini';

/*
 * The one place where zod is configured for the browser. Without `jitless` zod probes for
 * `new Function`, which the site's Content Security Policy forbids and reports as a violation.
 * It has to happen before the first parse, so rooms take `z` from here and never from the package.
 */
z.config({ jitless: true });

export { z };
