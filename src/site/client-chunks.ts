/**
 * How the browser's code is cut into files. All steps come alive together, so one file for them
 * compresses better and costs fewer requests than one per part (122 instead of 129 KiB with brotli,
 * 12 requests instead of 27); React changes less often than they do and is kept apart for the cache.
 * Left out of it: the words of a language, sharing, which few readers use, and what only the
 * reference pages show.
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
      test: /\/src\/(?:islands\/(?!share\/|reference\/|SharedOrder\.)|order\/(?!share)|i18n\/(?!de\.|en\.)|ui|stores|sources|api)|node_modules\/(?:zod|ipaddr\.js|nanostores|@nanostores)\//,
    },
  ],
};
