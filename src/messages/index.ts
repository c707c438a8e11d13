/** Texts of `content/messages`, `content/errors` and `content/answers`, read and checked. Build time only. */
export { messageDeclarations } from './declarations.ts';
export { MessageError } from './error.ts';
export type { AllMessages } from './read-folder.ts';
export {
  readAnswers,
  readCatalogueFileTexts,
  readErrorTexts,
  readMessages,
  readOrderApiTexts,
} from './read.ts';
export { messagesPlugin } from './vite-plugin.ts';
