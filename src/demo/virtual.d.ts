/** What can be ordered, by service: the catalogue as data, made by the build. */
declare module 'virtual:demo-offers' {
  export const offers: Readonly<Record<string, import('#order').Offer>>;
}
