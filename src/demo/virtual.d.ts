/** What the demo takes from content, made by the build. */
declare module 'virtual:demo-offers' {
  /** What can be ordered, by service. */
  export const offers: Readonly<Record<string, import('#order').Offer>>;
  /** Why provisioning fails in the demo, by language. */
  export const failureDetails: Readonly<Record<string, string>>;
}
