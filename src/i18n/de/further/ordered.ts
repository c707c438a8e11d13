/** Words of an order that was placed: what was ordered, its name, and the way to support. */
export const ordered = {
  'ordered.heading': 'Was Sie bestellt haben',
  'ordered.pending': 'Was Sie bestellt haben, steht hier, sobald die Bestellung abgefragt ist.',
  'ordered.unreadable':
    'Die Order-API nennt nicht, was bestellt wurde, oder so, dass dieses Handbuch es nicht lesen kann.',
  'ordered.sources': '{count} Quellen',
  'ordered.sources-one': 'Eine Quelle',
  'ordered.accepted': 'Bestätigte Dokumente',
  'ordered.documents': '{count} Dokumente',
  'ordered.documents-one': 'Ein Dokument',
  'ordered.price-then': 'Preis im Monat bei der Bestellung',
  'ordered.price-today': 'Preis im Monat zu heutigen Preisen',

  'order-name.label': 'Name der Bestellung',
  'order-name.hint':
    'Damit finden Sie die Bestellung in der Liste wieder. Der Name bleibt in diesem Browser; die Order-API erfährt ihn nicht.',
  'order-name.saved': 'Name gespeichert',
  'order-name.removed': 'Name entfernt',
  'order-name.memory-only':
    'Der Browser lässt hier kein Speichern zu: Der Name gilt, bis Sie diese Seite verlassen.',

  'support.heading': 'Support fragen',
  'support.copy':
    'Kopieren Sie die Angaben zur Bestellung. Adressen, Notizen und Abrechnungsdaten sind nicht dabei.',
  'support.open':
    'Fügen Sie die Angaben in ein neues Ticket ein und schreiben Sie dazu, was Sie erwartet haben.',
} as const;
