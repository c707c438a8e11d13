/** Words that all steps share. */
export const general = {
  'field.error-prefix': 'Fehler:',
  'field.message': '{field}: {message}',
  'title.error': 'Fehler: {title}',
  'problem.heading': 'Es gibt ein Problem',
  'choice.single': 'Es gibt hier nur diese Möglichkeit. Sie ist vorausgewählt.',
  'as-of.verified': 'Stand: {date}',
  'as-of.older': 'Stand: {date}, aus älteren Angaben',
  'as-of.example': 'Beispielwert, nicht veröffentlicht',
  'as-of.partly-example': '{known}; zum Teil Beispielwerte, nicht veröffentlicht',

  'language.other': 'English',

  'failure.learn-more': 'Mehr dazu',

  'draft.dropped':
    'Ein früherer Entwurf dieser Bestellung war nicht mehr lesbar und wurde verworfen. Die Anleitung beginnt mit den Vorgaben.',
  'draft.sending-dropped':
    'Ein Vermerk über eine gesendete Bestellung ist nicht lesbar. Sehen Sie unter „Alle Bestellungen“ nach, ob sie angekommen ist, bevor Sie noch einmal bestellen.',
  'draft.not-shared':
    'Ihr Browser kann eine laufende Bestellung nicht für andere Tabs merken. Lassen Sie diesen Tab offen, bis die Bestell-ID da ist.',
  'draft.memory-only':
    'Ihr Browser lässt hier kein Speichern zu. Ihre Eingaben bleiben nur, bis Sie diese Seite verlassen oder neu laden.',

  'family.ipv4': 'IPv4',
  'family.ipv6': 'IPv6',

  'ordinal.1': 'erste',
  'ordinal.2': 'zweite',
  'ordinal.3': 'dritte',
  'ordinal.4': 'vierte',
} as const;
