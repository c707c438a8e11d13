/**
 * Files whose names change with their content, by their path below the base. Whatever is found
 * under such a name, in whichever cache, is right.
 */
export const HASHED =
  /^(?:_astro\/|pagefind\/(?:index|fragment)\/|pagefind\/pagefind\.[\w-]+\.pf_meta$)/;
