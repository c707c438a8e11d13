import type { Locale } from '#i18n/locale';
import { readMessages } from '#messages';
import type { PageMessages } from 'virtual:messages/keys';

/** What the Markdown of pages and `llms.txt` say besides the pages themselves. */
type MarkdownKey = Extract<keyof PageMessages, `markdown.${string}`>;

/** Read when the pages are written: outside of Vite there are no virtual modules. */
let messages: ReturnType<typeof readMessages> | undefined;

/** The text in the language. Throws MessageError when the messages have an error. */
export function markdownText(locale: Locale, key: MarkdownKey): string {
  messages ??= readMessages();
  const text = messages[locale].site?.[key];
  if (typeof text === 'string') return text;
  throw new Error(`content/messages/${locale}/site.yaml: ${key} is not one text.`);
}
