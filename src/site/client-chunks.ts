/**
 * How the browser's code is cut into files. All steps come alive together, so one file for them
 * compresses better and costs fewer requests than one per part (122 instead of 129 KiB with brotli,
 * 12 requests instead of 27), but not the list of orders, which no guide has; React changes less often than they do and is kept apart for the cache.
 */
export const clientChunks = {
  groups: [
    // Starlight's search needs it too and must not bring the steps with it.
    { name: 'preload', test: /vite\/preload-helper/, priority: 2 },
    { name: 'react', test: /node_modules\/(?:react|react-dom|scheduler)\//, priority: 1 },
    {
      name: 'steps',
      test: /\/src\/(?!islands\/(?:MyOrders|my-orders|use-order-address|use-wide)|stores\/order-list|ui\/Select)(?:islands|ui|stores|order|sources|api|i18n\/(?!de\.|en\.))|node_modules\/(?:zod|ipaddr\.js|nanostores|@nanostores)\//,
    },
  ],
};
