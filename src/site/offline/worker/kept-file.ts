/** A file that is kept, as Workbox's precaching reads it. */
export interface KeptFile {
  /** Relative to the site's base; a page ends with a slash, the first one is `./`. */
  readonly url: string;
  /** Changes with the content; null where the name does so already. */
  readonly revision: string | null;
}
