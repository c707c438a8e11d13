/**
 * What of a text may become HTML, scripts or workers in a page (Trusted Types, W3C): the
 * default policy, which the browser asks wherever a script hands it a string for that. Nobody does
 * for HTML and scripts, so it has no answer to that. Pagefind does for its worker; and a service worker
 * is registered by its address.
 *
 * A script for the start of every page. Browsers without Trusted Types leave it out.
 */
export const TRUSTED_TYPES_SCRIPT = [
  `globalThis.trustedTypes?.createPolicy('default',{`,
  // What is not returned is blocked.
  'createScriptURL:url=>{',
  'let{origin,protocol}=new URL(url,location);',
  `if(origin==location.origin&&/^http/.test(protocol))return url`,
  '}})',
].join('');

/** The directives of a Content Security Policy that ask for it, and let no other policy be made. */
export const TRUSTED_TYPES = {
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['default'],
} as const;
