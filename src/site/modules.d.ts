/** The checked catalogue, see catalogue-modules.ts. */
declare module 'virtual:catalogue' {
  import type { Catalogue } from '#catalogue';

  export const catalogue: Catalogue;
}
