/**
 * What few readers need, or only a page that is no guide: sharing, handing over, what an order is
 * shown with once there is one, all orders, whole lists of sources. It would make each guide heavier.
 */
const notInGuides = String.raw`islands/(?:reference|handoff|orders/(?:order|list)|sources/on-demand)/|islands/share/(?!ShareConfiguration)|islands/orders/FindOrder|stores/(?:order-list|order-pages|reference-tools|look-up|sweep)|order/share|api/curl|ui/(?:Select|Dialog|TextArea|Timeline|Progress)|sources/(?:list|csv)`;

/** What the steps of a guide are made of; of the words each reader gets one language only. */
const stepParts = String.raw`islands|ui|stores|sending|order|sources|api|zod|i18n/(?!de/|en/|further)`;

/**
 * How the browser's code is cut into files. All steps come alive together, so one file for them
 * compresses better and costs fewer requests than one per part (122 instead of 129 KiB with brotli,
 * 12 requests instead of 27); React changes less often than they do and is kept apart for the cache.
 * Left out of it: the words of a language, and what few readers or only reference pages use.
 */
export const clientChunks = {
  groups: [
    // Starlight's search needs it too and must not bring the steps with it.
    { name: 'preload', test: /vite\/preload-helper/, priority: 2 },
    // A page that only leads to a language must not load the steps either.
    { name: 'locale', test: /\/src\/i18n\/locale\./, priority: 2 },
    // A few lines that pages without an order need.
    { name: 'kept', test: /\/src\/kept\/index\./, priority: 2 },
    { name: 'react', test: /node_modules\/(?:react|react-dom|scheduler)\//, priority: 1 },
    {
      name: 'steps',
      test: new RegExp(
        String.raw`/src/(?!${notInGuides})(?:${stepParts})|` +
          String.raw`node_modules/(?:zod|nanostores|@nanostores)/`,
      ),
    },
  ],
};
