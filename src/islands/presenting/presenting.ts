import type { Locale } from '#i18n';
import { presentingTranslatorFor } from '#i18n/presenting';
import type { OrderRequest } from '#order';
import { hasOtherDraft, nameOrder, orderAgain } from '#stores';
import { ask } from './ask.tsx';

/** What happened, for who presents: a sentence, and where to go from there. */
export interface Said {
  readonly text: string;
  readonly link?: { readonly text: string; readonly href: string };
}

/** Asks whether everything is to be removed that the site has stored. */
export function askReset(locale: Locale): Promise<boolean> {
  const { t } = presentingTranslatorFor(locale);
  return ask({
    title: t('presenting.reset-title'),
    text: t('presenting.reset-text'),
    yes: t('presenting.reset'),
    no: t('presenting.cancel'),
  });
}

/** Rows of the table of what is kept by what readers call it; all others are settings. */
const REMOVED: Readonly<Record<string, 'entries' | 'orders' | 'tools'>> = {
  draft: 'entries',
  submission: 'entries',
  sending: 'orders',
  earlierSending: 'orders',
  orderNote: 'orders',
  orders: 'orders',
  checkedSources: 'tools',
  priceLines: 'tools',
};

/**
 * What a reset has removed, in words.
 *
 * @param rows names in the table of what is kept in the browser
 */
export function saidOfReset(rows: readonly string[], locale: Locale): Said {
  const { t } = presentingTranslatorFor(locale);
  const removed = [...new Set(rows.map((row) => REMOVED[row] ?? 'settings'))];
  if (removed.length === 0) return { text: t('presenting.reset-nothing') };
  const what = removed.map((each) => t(`presenting.cleared.${each}`)).join('; ');
  return { text: t('presenting.reset-done', { what }) };
}

/**
 * Fills the guide in with an example. What the reader has entered is only replaced if the reader agrees.
 *
 * @param service what readers call the service
 * @returns what to say; undefined if the reader wants to keep the entries
 */
export async function fillIn(
  example: OrderRequest,
  service: string,
  locale: Locale,
): Promise<Said | undefined> {
  const { t } = presentingTranslatorFor(locale);
  const question = {
    title: t('presenting.replace-title'),
    text: t('presenting.replace', { service }),
    yes: t('presenting.replace-button'),
    no: t('presenting.cancel'),
  };
  if (hasOtherDraft(example) && !(await ask(question))) return undefined;
  orderAgain(example);
  return {
    text: t('presenting.filled-in', { service }),
    link: { text: t('presenting.to-review'), href: '#review' },
  };
}

/** Names example orders, so that wherever they are listed they are known for what they are. */
export function nameExamples(
  examples: readonly {
    readonly id: string;
    readonly state: 'new' | 'processing' | 'done' | 'failed';
  }[],
  locale: Locale,
): void {
  const { t } = presentingTranslatorFor(locale);
  for (const { id, state } of examples) nameOrder(id, t(`presenting.example.${state}`));
}
