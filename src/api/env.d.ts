/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** Address of the order API; empty if the demo in the browser answers. Set by the build. */
  readonly PUBLIC_ORDER_API_URL: string;
  /** `true` if that API tells callers their address. Set by the build. */
  readonly PUBLIC_ORDER_API_CLIENT_ADDRESS: string;
}
