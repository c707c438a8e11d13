import type { Locale } from '#i18n';
import { presentingTranslatorFor } from '#i18n/presenting';
import type { OrderRequest } from '#order';
import type { kept } from '#kept';
import type { keptByDemo } from '#kept/by-demo';
import { hasOtherDraft, nameOrder, orderAgain, orderNoteStore } from '#stores';
import { ask } from '../ask.tsx';

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

/** A name in the tables of what is kept. */
type KeptName = keyof typeof kept | keyof typeof keptByDemo;

/** What readers call what is kept under each name. */
const REMOVED: Readonly<Record<KeptName, 'entries' | 'orders' | 'tools' | 'settings'>> = {
  draft: 'entries',
  submission: 'entries',
  sending: 'orders',
  earlierSending: 'orders',
  orderNote: 'orders',
  orders: 'orders',
  checkedSources: 'tools',
  priceLines: 'tools',
  sizeEstimate: 'tools',
  language: 'settings',
  guideView: 'settings',
  theme: 'settings',
  sidebar: 'settings',
  scenario: 'settings',
  report: 'settings',
};

/**
 * What a reset has removed, in words.
 *
 * @param rows names in the table of what is kept in the browser
 */
export function saidOfReset(rows: readonly KeptName[], locale: Locale): Said {
  const { t } = presentingTranslatorFor(locale);
  const removed = [...new Set(rows.map((row) => REMOVED[row]))];
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

/**
 * Names example orders, so that wherever they are listed they are known for what they are. A name that the
 * presenter gave stays.
 */
export function nameExamples(
  examples: readonly {
    readonly id: string;
    readonly state: 'new' | 'processing' | 'done' | 'failed';
  }[],
  locale: Locale,
): void {
  const { t } = presentingTranslatorFor(locale);
  for (const { id, state } of examples) {
    const isNamed = orderNoteStore(id).get()?.name !== undefined;
    if (!isNamed) nameOrder(id, t(`presenting.example.${state}`));
  }
}
