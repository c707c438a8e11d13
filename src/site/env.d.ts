/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** Words that say nothing in a search, of all languages, with a space between. Set by the build. */
  readonly PUBLIC_SEARCH_FILLERS: string;
  /** `true` if devices keep the pages for reading without a network. Set by the build. */
  readonly PUBLIC_OFFLINE: string;
}
