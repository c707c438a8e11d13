import {
  messageDeclarations,
  messagesPlugin,
  readErrorTexts,
  readMessages,
  readOrderApiTexts,
} from '#messages';
import type { AstroIntegration } from 'astro';

/**
 * Reads the texts of `content/messages` and `content/errors` before anything else, gives them to
 * pages and islands as modules, and declares their keys for the compiler.
 */
export function messages(): AstroIntegration {
  return {
    name: 'messages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        readErrorTexts();
        readOrderApiTexts();
        updateConfig({ vite: { plugins: [messagesPlugin()] } });
      },
      'astro:config:done': ({ injectTypes }) => {
        injectTypes({ filename: 'messages.d.ts', content: messageDeclarations(readMessages()) });
      },
    },
  };
}
