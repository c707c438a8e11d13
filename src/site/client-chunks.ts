/** Parts of the rooms below that no reader of a guide needs at once, or none but few. */
const others = [
  // The words of a language, of which each reader gets one.
  'i18n/(?:de|en)\\.',
  // Sharing, which few readers use.
  'islands/(?:share/|SharedOrder\\.)|order/share',
  // The list of orders, which only its own page has.
  'islands/(?:MyOrders|my-orders|use-order-address|use-wide)|stores/order-list|ui/Select',
].join('|');

const steps =
  `/src/(?!${others})(?:islands|order|i18n|ui|stores|sources|api)/` +
  '|node_modules/(?:zod|ipaddr\\.js|nanostores|@nanostores)/';

/**
 * How the browser's code is cut into files. All steps come alive together, so one file for them
 * compresses better and costs fewer requests than one per part (122 instead of 129 KiB with brotli,
 * 12 requests instead of 27); React changes less often than they do and is kept apart for the cache.
 */
export const clientChunks = {
  groups: [
    // Starlight's search needs it too and must not bring the steps with it.
    { name: 'preload', test: /vite\/preload-helper/, priority: 2 },
    // A page that only leads to a language must not load the steps either.
    { name: 'locale', test: /\/src\/i18n\/locale\./, priority: 2 },
    { name: 'react', test: /node_modules\/(?:react|react-dom|scheduler)\//, priority: 1 },
    { name: 'steps', test: new RegExp(steps) },
  ],
};
