/** Loaded only by readers who open one of its parts: whole lists, CSV, looking an address up. */
const onDemand = String.raw`islands/sources/on-demand|ui/(?:Dialog|TextArea)|sources/(?:list|csv)`;

/**
 * How the browser's code is cut into files. All steps come alive together, so one file for them
 * compresses better and costs fewer requests than one per part (122 instead of 129 KiB with brotli,
 * 12 requests instead of 27); React changes less often than they do and is kept apart for the cache.
 * Left out of it: the words of a language, and sharing, which few readers use.
 */
export const clientChunks = {
  groups: [
    // Starlight's search needs it too and must not bring the steps with it.
    { name: 'preload', test: /vite\/preload-helper/, priority: 2 },
    // A page that only leads to a language must not load the steps either.
    { name: 'locale', test: /\/src\/i18n\/locale\./, priority: 2 },
    { name: 'react', test: /node_modules\/(?:react|react-dom|scheduler)\//, priority: 1 },
    {
      name: 'steps',
      test: new RegExp(
        String.raw`/src/(?!${onDemand})(?:islands/(?!share/|SharedOrder\.)|order/(?!share)|` +
          String.raw`i18n/(?!de\.|en\.)|ui|stores|sources|api)|` +
          String.raw`node_modules/(?:zod|nanostores|@nanostores)/`,
      ),
    },
  ],
};
