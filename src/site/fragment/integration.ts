import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';

declare module 'astro' {
  interface AstroClientDirectives {
    /** What the fragment of the address begins with, behind `#`. */
    'client:fragment'?: string;
  }
}

/** Adds `client:fragment`, see the directive. */
export function fragmentDirective(): AstroIntegration {
  return {
    name: 'fragment-directive',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) => {
        addClientDirective({
          name: 'fragment',
          entrypoint: fileURLToPath(new URL('./directive.ts', import.meta.url)),
        });
      },
    },
  };
}
