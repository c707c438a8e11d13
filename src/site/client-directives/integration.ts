import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';

declare module 'astro' {
  interface AstroClientDirectives {
    /** `sign`: not when it is in view, but only once the reader does something. */
    'client:interaction'?: boolean | 'sign';
    /** What the fragment of the address begins with, without `#`. */
    'client:fragment'?: string;
  }
}

/** When an island comes to life, besides Astro's own directives; each is described in its file. */
const DIRECTIVES = ['interaction', 'fragment'] as const;

/** Adds `client:interaction` and `client:fragment`. */
export function clientDirectives(): AstroIntegration {
  return {
    name: 'client-directives',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) => {
        for (const name of DIRECTIVES) {
          const entrypoint = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
          addClientDirective({ name, entrypoint });
        }
      },
    },
  };
}
