import {
  messageDeclarations,
  messagesPlugin,
  readAnswers,
  readErrorTexts,
  readMessages,
  readCatalogueFileTexts,
  readOrderApiTexts,
} from '#messages';
import type { AstroIntegration } from 'astro';

/**
 * Reads the texts of `content/messages`, `content/errors` and `content/answers` before anything else,
 * gives them to pages and islands as modules, and declares their keys for the compiler.
 */
export function messages(): AstroIntegration {
  return {
    name: 'messages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        readErrorTexts();
        readAnswers();
        readOrderApiTexts();
        readCatalogueFileTexts();
        updateConfig({ vite: { plugins: [messagesPlugin()] } });
      },
      'astro:config:done': ({ injectTypes }) => {
        injectTypes({ filename: 'messages.d.ts', content: messageDeclarations(readMessages()) });
      },
    },
  };
}
