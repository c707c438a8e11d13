/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** Who takes the orders; the site's setting `orderMode`. Set by the build. */
  readonly PUBLIC_ORDER_MODE: 'demo' | 'live' | 'handoff';
  /** Address of the order API; empty unless the mode is `live`. Set by the build. */
  readonly PUBLIC_ORDER_API_URL: string;
  /** `true` if that API tells callers their address. Set by the build. */
  readonly PUBLIC_ORDER_API_CLIENT_ADDRESS: string;
}
