import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';

declare module 'astro' {
  interface AstroClientDirectives {
    'client:engaged'?: boolean;
  }
}

/** Adds `client:engaged`, see the directive. */
export function engagedDirective(): AstroIntegration {
  return {
    name: 'engaged-directive',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) => {
        addClientDirective({
          name: 'engaged',
          entrypoint: fileURLToPath(new URL('./directive.ts', import.meta.url)),
        });
      },
    },
  };
}
