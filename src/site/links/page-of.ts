import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { placeOf, type PagePlace } from '../addresses.ts';

/** The place of a page; of one for unknown addresses it is German home, which can be linked. */
export function pageOf({ id }: Pick<StarlightRouteData, 'id'>): PagePlace {
  return placeOf(id) ?? { locale: 'de', path: '' };
}
