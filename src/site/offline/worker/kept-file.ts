/** A file that is kept, as Workbox's precaching reads it. */
export interface KeptFile {
  /** Relative to the site's base; a page ends with a slash, the first one is `./`. */
  readonly url: string;
  /** Changes with the content; null where the name does so already. */
  readonly revision: string | null;
  /** Of the content, as in https://www.w3.org/TR/sri-2/: nothing else is kept under this name. */
  readonly integrity: string;
}
