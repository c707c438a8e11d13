/** Pagefind's own interface; the package has no types. */
declare module '@pagefind/default-ui/npm_dist/mjs/ui-core.mjs' {
  export const PagefindUI: new (options: Readonly<Record<string, unknown>>) => {
    readonly destroy: () => void;
  };
}

/** The checked catalogue, see catalogue-modules.ts. */
declare module 'virtual:catalogue' {
  import type { Catalogue } from '#catalogue';

  export const catalogue: Catalogue;
}
