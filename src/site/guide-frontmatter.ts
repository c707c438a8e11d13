import type { Catalogue } from '#catalogue';
import type { Site } from '#catalogue/read';
import * as z from 'zod';

/** How long a description may be, in characters: search engines cut off longer ones. */
const SHORTEST = 50;
const LONGEST = 160;

const description = z
  .string(`Write what readers find on the page, in ${SHORTEST} to ${LONGEST} characters`)
  .superRefine((text, context) => {
    const { length } = text;
    if (length >= SHORTEST && length <= LONGEST) return;
    const change = length < SHORTEST ? 'Say more' : 'Shorten it';
    context.addIssue(
      `${length} characters. ${change}: search engines show ${SHORTEST} to ${LONGEST}`,
    );
  });

/**
 * What a page says beyond Starlight's own fields: the description that search engines and link
 * previews show, which service it is the guide of, and its group in the navigation.
 */
export function guideFrontmatter(catalogue: Catalogue, { navigation }: Pick<Site, 'navigation'>) {
  const groups = Object.keys(navigation);
  const ids = catalogue.services.map(({ id }) => id);
  return z.object({
    description,
    service: z
      .enum(ids, `Write one of: ${ids.join(', ')}, or leave it out on a page that is no guide`)
      .optional(),
    group: z.enum(groups, `Write one of: ${groups.join(', ')}, or leave it out`).optional(),
  });
}
