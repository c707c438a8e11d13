/** Words and formats of both languages. */
export type { MessageKey, Messages } from './de/index.ts';
export { issueMessage } from './issue-message.ts';
export { isLocale, locales, type Locale } from './locale.ts';
export { reasonMessage, remedyMessage } from './failure-message.ts';
export { fill } from './format.ts';
export { priceText } from './price-text.ts';
export { translatorFor, type Translator } from './translator.ts';
