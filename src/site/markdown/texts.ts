import type { Locale } from '#i18n/locale';

/** What the Markdown of a page says where the page has controls, and what `llms.txt` says. */
export interface MarkdownTexts {
  /** In front of the name of a step of the order. */
  readonly step: string;
  /** Behind the choice that a reader finds made. */
  readonly preselected: string;
  /** Heading of the language's pages in `llms.txt`. */
  readonly guides: string;
  readonly reference: string;
  readonly other: string;
  /** What the handbook is. */
  readonly summary: string;
}

export const markdownTexts: Readonly<Record<Locale, MarkdownTexts>> = {
  de: {
    step: 'Schritt der Bestellung',
    preselected: 'vorausgewählt',
    guides: 'Bestellanleitungen (Deutsch)',
    reference: 'Nachschlagen (Deutsch)',
    other: 'Überblick und Bestellstatus (Deutsch)',
    summary:
      'Jede Anleitung erklärt eine Bestellung Schritt für Schritt und ist auf der Website selbst das Bestellformular. In den Dateien hier steht an der Stelle der Felder, was gewählt werden kann und was es kostet. Die deutsche Fassung ist die Vorlage, die englische sagt dasselbe.',
  },
  en: {
    step: 'Step of the order',
    preselected: 'preselected',
    guides: 'Ordering guides (English)',
    reference: 'Look up (English)',
    other: 'Overview and order status (English)',
    summary:
      'Each guide explains an order step by step and, on the site, is itself the order form. In the files here, the place of the fields says what can be chosen and what it costs. The German version is the source, the English one says the same.',
  },
};
