/** Words and formats of every language. */
export { issueMessage } from './issue-message.ts';
export { defaultLocale, isLocale, locales, type Locale } from './locale.ts';
export { reasonMessage, remedyMessage } from './failure-message.ts';
export { fill } from './format.ts';
export type { Message } from './message.ts';
export { readNumber, readWhole, wholeDigits } from './number.ts';
export { priceText } from './price-text.ts';
export { sizeText } from './size-text.ts';
export { translatorFor, type MessageKey, type Translator } from './translator.ts';
