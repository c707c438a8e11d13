/** Words of the list of all orders. */
export const orders = {
  'orders.heading': 'Meine Bestellungen',
  'orders.one': 'Bestellung',
  'orders.close': 'Bestellung schließen',
  'orders.loading': 'Ihre Bestellungen werden geladen …',
  'orders.none': 'Noch keine Bestellungen',
  'orders.none-text': 'Wählen Sie einen Dienst. Bestellt wird in seiner Anleitung:',
  'orders.failed': 'Ihre Bestellungen konnten nicht geladen werden. {reason}',
  'orders.stale':
    'Die Liste konnte gerade nicht erneuert werden. {reason} Gezeigt wird der Stand, der {relative} abgefragt wurde.',
  'orders.search': 'Bestell-ID suchen',
  'orders.filter-status': 'Status',
  'orders.filter-service': 'Dienst',
  'orders.any': 'alle',
  'orders.other-status': 'anderer Status',
  'orders.sort': 'Sortieren nach',
  'orders.sort-newest': 'neueste zuerst',
  'orders.sort-oldest': 'älteste zuerst',
  'orders.sort-status': 'Status',
  'orders.sort-service': 'Dienst',
  'orders.count-all': 'Bestellungen: {loaded}',
  'orders.count-newest': 'Geladen sind die {loaded} neuesten Bestellungen. Es gibt ältere.',
  'orders.count-matching': 'Treffer: {matching} von {loaded} Bestellungen',
  'orders.count-partial':
    'Treffer: {matching} unter den {loaded} neuesten Bestellungen. Ältere sind noch nicht geladen.',
  'orders.count-loading':
    'Ältere Bestellungen werden geladen: bisher {loaded}, davon Treffer: {matching}',
  'orders.left-out': '{count} Bestellungen sind nicht lesbar und werden deshalb nicht gezeigt.',
  'orders.left-out-one': 'Eine Bestellung ist nicht lesbar und wird deshalb nicht gezeigt.',
  'orders.none-yet': 'Bisher wurde keine Bestellung gefunden, die sich zeigen lässt',
  'orders.none-yet-text': 'Die ersten Seiten der Liste sind durchgesehen. Es gibt weitere.',
  'orders.none-readable': 'Keine Bestellung lässt sich zeigen',
  'orders.stop': 'Laden anhalten',
  'orders.load-rest': 'Alle älteren laden',
  'orders.more': 'Weitere anzeigen',
  'orders.reset': 'Filter zurücksetzen',
  'orders.no-match': 'Keine der {loaded} geladenen Bestellungen passt.',
  'orders.look-up': 'Bestellung {id} direkt abfragen',

  'find-order.heading': 'In Ihren Bestellungen suchen',
  'find-order.searching': 'Ihre Bestellungen werden durchsucht …',
  'find-order.question':
    'Diese Bestellungen passen zu Ihrer ({order}). Ist eine davon die gesendete?',
  'find-order.nothing': 'Seit dem Senden ist keine Bestellung hinzugekommen, die passt ({order}).',
  'find-order.nothing-recent':
    'Unter Ihren neuesten Bestellungen passt keine ({order}). Ältere wurden nicht durchsucht.',
  'find-order.this': 'Das ist sie',
  'find-order.none-of-these':
    'Ist sie nicht dabei, kann der Support nachsehen. Kopieren Sie zuerst die Angaben, dann eröffnen Sie ein Ticket.',
  'find-order.give-up': 'Es ist keine davon: nicht weiter verfolgen',
  'find-order.again': 'Erneut suchen',
  'find-order.ticket-what': 'Bestellung ohne Antwort: Ist sie angekommen?',
  'find-order.ticket-order': 'Bestellt: {type}, {size}, {gb} GB, {zone}',
  'find-order.ticket-sent': 'Zum ersten Mal gesendet: {time}',
  'orders.no-id': 'Das ist keine Bestell-ID',
  'orders.no-id-text':
    'Eine Bestell-ID hat 24 Zeichen aus 0 bis 9 und a bis f. In der Adresse dieser Seite steht:',
} as const;
