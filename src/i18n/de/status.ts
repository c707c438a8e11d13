/** Words of the order’s status. */
export const status = {
  'status.none': 'Noch nichts bestellt',
  'status.none-text': 'Sobald Sie bestellt haben, sehen Sie hier, wie weit Ihr Dienst ist.',
  'status.heading': 'Bestellstatus',
  'status.order-id': 'Bestell-ID',
  'status.placed-at': 'Bestellt',
  'status.project-id': 'Projekt-ID',
  'status.service': 'Dienst',
  'status.progress': 'Fortschritt',
  'status.unknown-text':
    'Das Handbuch kennt diesen Status noch nicht und zeigt ihn, wie er gemeldet wird. Es fragt weiter nach, in größeren Abständen.',
  'status.history': 'Verlauf',
  'status.when': '{relative}, {time}',
  'status.next': 'Wie es weitergeht:',
  'status.done-link': 'Nach der Bestellung',
  'status.failed-code': 'Code {code}: {detail}',
  'status.billed': 'Diese Bestellung wird abgerechnet.',
  'status.not-billed': 'Diese Bestellung wird nicht abgerechnet.',
  'status.meaning-link': 'Was dieser Status bedeutet',
  'status.all-orders': 'Alle Bestellungen',
  'status.again': 'Dieselbe Konfiguration noch einmal bestellen',
  'status.again-replaces':
    'Sie haben in diesem Tab andere Angaben für {service} begonnen. Sie gehen verloren, wenn die bestellte Konfiguration an ihre Stelle tritt.',
  'status.again-replace': 'Angaben ersetzen',
  'status.again-keep': 'Angaben behalten',
  'status.copy': 'Angaben für das Ticket kopieren',
  'status.copied': 'Kopiert',
  'status.copy-by-hand': 'Der Browser lässt das Kopieren nicht zu. Kopieren Sie den Text von Hand:',
  'status.ticket': 'Ticket eröffnen',
  'status.not-loaded':
    'Die Anzeige Ihrer Bestellung konnte nicht geladen werden. An der Bestellung selbst ändert das nichts.',
  'status.reload': 'Seite neu laden',
  'status.loading': 'Der Status wird abgefragt …',
  'status.checked': 'Zuletzt abgefragt: {relative} ({time} Uhr)',
  'status.stale':
    'Der Status konnte gerade nicht abgefragt werden. {reason} Gezeigt wird der letzte bekannte Stand, abgefragt {relative}.',
  'status.stale-first': 'Der Status konnte gerade nicht abgefragt werden. {reason}',
  'status.state-done': 'Abgeschlossen:',
  'status.state-current': 'Läuft:',
  'status.state-upcoming': 'Folgt noch:',
  'status.state-failed': 'Fehlgeschlagen:',
  'status.history-between': '{count} weitere Einträge',

  'ticket.status': 'Status',
  'ticket.code': 'Fehlercode',
  'ticket.placed': 'Bestellt',
  'ticket.changed': 'Letzter Statuswechsel',
  'ticket.checked': 'Zuletzt abgefragt',

  'unknown-order.title': 'Diese Bestellung wurde nicht gefunden',
  'unknown-order.reasons': 'Woran es liegen kann:',
  'unknown-order.id':
    'In der Bestell-ID fehlt oder stimmt ein Zeichen nicht. Sie hat 24 Zeichen aus 0 bis 9 und a bis f.',
  'unknown-order.account': 'Die Bestellung gehört zu einem anderen Kundenkonto.',
  'unknown-order.demo':
    'Die Demo kennt nur Bestellungen aus diesem Browser und behält sie sieben Tage.',
} as const;
