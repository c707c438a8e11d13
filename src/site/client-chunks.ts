/** Only the page of all orders has these: they would make each guide heavier. */
const ordersOnly =
  'islands/(?:MyOrders|my-orders|use-order-address|use-wide)|stores/order-list|ui/Select';

/** What the steps of a guide are made of; of the words each reader gets one language only. */
const stepParts = 'islands|ui|stores|order|sources|api|i18n/(?!de\\.|en\\.)';

/**
 * How the browser's code is cut into files. All steps come alive together, so one file for them
 * compresses better and costs fewer requests than one per part (122 instead of 129 KiB with brotli,
 * 12 requests instead of 27); React changes less often than they do and is kept apart for the cache.
 */
export const clientChunks = {
  groups: [
    // Starlight's search needs it too and must not bring the steps with it.
    { name: 'preload', test: /vite\/preload-helper/, priority: 2 },
    { name: 'react', test: /node_modules\/(?:react|react-dom|scheduler)\//, priority: 1 },
    {
      name: 'steps',
      test: new RegExp(
        `/src/(?!${ordersOnly})(?:${stepParts})|node_modules/(?:zod|ipaddr\\.js|nanostores|@nanostores)/`,
      ),
    },
  ],
};
