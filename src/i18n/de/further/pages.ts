/** Words that stand in pages only. */
export const pages = {
  'no-script.notice':
    'Die Felder dieser Anleitung lassen sich nur mit JavaScript ausfüllen. Ohne JavaScript bestellen Sie im {portal}:',
  'no-script.order-form': 'Bestellformular für {service}',

  'cards.order': '{service} bestellen',
  'cards.from': 'ab {price} im Monat',

  'cards.note': 'Preise für die kleinste Größe. {asOf}, ohne Gewähr.',
  'copy.label': 'Kopieren',
  'copy.done': 'Kopiert',
  'copy.failed':
    'Der Browser lässt kein Kopieren zu. Der Text ist markiert: Kopieren Sie ihn mit der Tastatur.',

  'script.heading': 'Ihr Entwurf als Skript',
  'script.service': 'Dienst',
  'script.incomplete': 'Ihr Entwurf für {service} ist noch nicht vollständig',
  'script.to-guide': '{service} in der Anleitung ausfüllen',
  'script.json': 'Body der Anfrage (JSON)',
  'script.curl': 'Befehl für die Shell (curl)',
  'script.once':
    'Wer denselben Befehl innerhalb eines Tages mehrmals sendet, bestellt nur einmal: So lange merkt sich die Order-API seinen Schlüssel.',

  'glossary.word': 'In der Order-API und im Kundenportal',
  'glossary.duration': 'Wie lange es dauert',
  'glossary.minutes': 'meist bis zu {minutes} Minuten',
  'glossary.for-good': 'Der Status ist endgültig.',
  'glossary.action': 'Was Sie tun können',
  'glossary.payment': 'Ob Sie zahlen',
  'glossary.support': 'Was der Support wissen muss',
  'lifecycle.title': 'Der Weg einer Bestellung',
  'lifecycle.description': '{name} führt zu {next}.',
  'lifecycle.end': '{name} ist das Ende.',
  'lifecycle.or': '{one} oder {other}',
  'no-script.orders':
    'Ihre Bestellungen zeigt diese Seite nur mit JavaScript. Ohne finden Sie sie im {portal}:',
} as const;
