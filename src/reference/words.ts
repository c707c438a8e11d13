import type { Locale } from '#i18n';

const de = {
  request: 'Anfrage',
  answer: 'Antwort',
  refusals: 'Mögliche Ablehnungen',
  status: 'Status',
  entered: 'Eingegeben',
  message: 'Meldung',
  meaning: 'Bedeutung',
  cause: 'Ursache',
  repair: 'Abhilfe',
  example: 'Beispiel',
  nothing: '(nichts)',
} as const;

/** The words of the reference pages’ own pieces; not in `i18n`, whose texts every reader loads. */
export const referenceWords: Readonly<Record<Locale, Readonly<Record<keyof typeof de, string>>>> = {
  de,
  en: {
    request: 'Request',
    answer: 'Answer',
    refusals: 'Possible refusals',
    status: 'Status',
    entered: 'Entered',
    message: 'Message',
    meaning: 'Meaning',
    cause: 'Cause',
    repair: 'What to do',
    example: 'Example',
    nothing: '(nothing)',
  },
};
