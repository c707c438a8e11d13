import type { Catalogue } from '#catalogue';
import * as z from 'zod';

/** What a page may say beyond Starlight's own fields: which service it is the guide of. */
export function guideFrontmatter(catalogue: Catalogue) {
  const ids = catalogue.services.map(({ id }) => id);
  return z.object({
    service: z
      .enum(ids, `Write one of: ${ids.join(', ')}, or leave it out on a page that is no guide`)
      .optional(),
  });
}
