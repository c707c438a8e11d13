/** Words of the summary, of sending, and of what can go wrong then. */
export const review = {
  'review.heading': 'Zusammenfassung',
  'review.service': 'Dienst',
  'review.change': 'Ändern',
  'review.storage': '{gb}\u00a0GB',
  'review.node-size': '{size} mit {vcpu}\u00a0vCPU und {ram}\u00a0GB RAM',
  'review.missing': 'noch nicht angegeben',
  'review.billing-existing': 'Bestehendes Profil {id}',
  'review.price': 'Preis im Monat',
  'review.price-node': 'Node {size}',
  'review.price-node-formula': '{hours} Stunden × {price}',
  'review.price-storage': 'Speicher {gb}\u00a0GB',
  'review.price-storage-formula': '{blocks} × {step}\u00a0GB zu je {price}',
  'review.price-total': 'Summe im Monat',
  'review.price-unknown':
    'Der Preis steht hier, sobald Node-Größe und Speichergröße vollständig sind.',
  'review.price-hours': 'Gerechnet wird mit {hours} Stunden im Monat (24 × {days}).',
  'review.price-approximate':
    'Der Stundenpreis dieser Größe ist gerundet veröffentlicht, die Summe daher ungefähr.',
  'review.price-binding':
    'Ohne Gewähr; verbindlich ist der Preis im Kundenportal. Ob die Preise Umsatzsteuer enthalten, ist nicht veröffentlicht.',
  'review.documents': 'Dokumente',
  'review.document': '{name}, Version {version}',
  'review.documents-where': 'Dokumente beim Bestellformular im Kundenportal lesen',
  'review.accept-one': 'Ich habe dieses Dokument gelesen und stimme ihm zu.',
  'review.accept': 'Ich habe diese {count} Dokumente gelesen und stimme ihnen zu.',
  'review.submit': 'Jetzt kostenpflichtig bestellen',
  'review.sending': 'Ihre Bestellung wird gesendet …',
  'review.ordered': 'Bestellt',
  'review.ordered-text':
    'Ihre Bestellung {id} ist eingegangen. Wie es weitergeht, zeigt der nächste Schritt.',
  'review.to-status': 'Zum Bestellstatus',
  'review.again': 'Weitere Bestellung vorbereiten',
  'review.price-item': 'Posten',
  'review.price-about': 'ca. {price}',

  'share.open': 'Konfiguration teilen',
  'share.failed': 'Das konnte nicht geladen werden. Versuchen Sie es erneut.',

  'send.outcome': 'Ergebnis des Sendens',
  'send.kept': 'Ihre Eingaben sind noch da.',
  'send.order': '{size}, {gb} GB, {zone}',
  'send.first-sent': 'zum ersten Mal gesendet: {time}',
  'send.waiting': 'Ihre Bestellung wartet auf eine Verbindung',
  'send.waiting-text':
    'Sobald Ihr Gerät wieder verbunden ist, wird sie automatisch kostenpflichtig aufgegeben, spätestens bis {time}. Danach wird nichts mehr von selbst gesendet. Lassen Sie bis dahin die Seite offen, auf der Sie bestellt haben.',
  'send.elsewhere': 'Eine Bestellung dieses Dienstes wird gerade gesendet',
  'send.elsewhere-text':
    'Was aus ihr wird, steht gleich hier. Eine weitere wird erst gesendet, wenn das feststeht.',
  'send.unknown': 'Ob Ihre Bestellung angekommen ist, ist noch offen',
  'send.unknown-text':
    'Um sie zu klären, wird sie noch einmal unter demselben Schlüssel gesendet: Ist sie schon angekommen, entsteht keine zweite; ist sie es nicht, wird sie damit kostenpflichtig aufgegeben. Solange das offen ist, wird von hier keine andere Bestellung dieses Dienstes gesendet.',
  'send.expired': 'Was aus Ihrer Bestellung geworden ist, ist nicht bekannt',
  'send.expired-text':
    'Sie lässt sich nicht mehr ohne die Gefahr einer zweiten Bestellung noch einmal senden. Sehen Sie nach, ob sie unter Ihren Bestellungen ist. Solange das offen ist, wird von hier keine andere Bestellung dieses Dienstes gesendet.',
  'send.unsent': 'Ihre Bestellung wurde nicht aufgegeben',
  'send.refused': 'Die Order-API hat Ihre Bestellung nicht angenommen',
  'send.missed': 'Ihre Bestellung wurde nicht gesendet',
  'send.missed-text':
    'Sie konnte bis {time} nicht gesendet werden: Die Verbindung fehlte, die Seite wurde verlassen, oder eine andere Bestellung kam zuerst. Von selbst wird nichts mehr gesendet.',
  'send.missed-own':
    'Ihre Eingaben sind noch da. Drücken Sie den Knopf erneut, wenn Sie bestellen wollen.',
  'send.settle': 'Bestellung klären',
  'send.look-up': 'In meinen Bestellungen suchen',
  'send.give-up': 'Nicht weiter verfolgen',
  'send.cancel': 'Warten beenden und nichts bestellen',
  'send.restore': 'In die Felder übernehmen',
  'send.restore-replaces':
    'In den Feldern stehen andere Angaben. Sie gehen verloren, wenn die der gesendeten Bestellung an ihre Stelle treten.',
  'send.dismiss': 'Verwerfen',
  'send.in-step-9': 'Was von Ihrer Bestellung bekannt ist, steht in Schritt 9.',
  'send.given-up':
    'Eine Bestellung, die am {time} gesendet wurde ({order}), verfolgen Sie nicht weiter. Falls sie angekommen ist, steht sie unter „Alle Bestellungen“ und wird ausgeführt.',

  'reason.offline': 'Ihr Gerät hat gerade keine Verbindung.',
  'reason.network': 'Die Order-API war nicht erreichbar, oder die Verbindung ist abgebrochen.',
  'reason.timeout': 'Die Antwort der Order-API ist ausgeblieben.',
  'reason.bad-request': 'Die Order-API versteht die Anfrage dieser Seite nicht.',
  'reason.session-over': 'Ihre Sitzung ist zu Ende.',
  'reason.forbidden': 'Ihr Konto darf das nicht.',
  'reason.not-found': 'Die Order-API kennt das Gesuchte nicht.',
  'reason.in-progress': 'Die erste Sendung dieser Bestellung wird noch bearbeitet.',
  'reason.key-reused': 'Der Schlüssel der Bestellung gehört schon zu einer anderen.',
  'reason.too-large': 'Die Bestellung ist größer, als die Order-API erlaubt.',
  'reason.rejected': 'Die Order-API hat an der Bestellung etwas beanstandet.',
  'reason.rate-limited': 'Die Order-API hat zu viele Anfragen erhalten.',
  'reason.server-error': 'In der Order-API oder auf dem Weg dorthin ist etwas fehlgeschlagen.',
  'reason.unavailable': 'Die Order-API ist vorübergehend außer Betrieb.',
  'reason.unreadable': 'Die Antwort der Order-API ist nicht lesbar.',
  'reason.mismatch': 'Die Order-API hat mit einer anderen Bestellung geantwortet.',
  'reason.oversized': 'Die Antwort der Order-API ist zu groß und wurde nicht zu Ende gelesen.',
  'reason.redirect': 'Statt der Order-API hat eine Weiterleitung geantwortet, meist zur Anmeldung.',
  'reason.not-from-api':
    'Es kam eine Antwort, die nicht als Antwort der Order-API zu erkennen ist.',
  'reason.not-loaded':
    'Ein Teil dieser Seite konnte nicht geladen werden. Alles außer dem Senden funktioniert weiter.',
  'reason.detail': 'Die Order-API sagt dazu: {detail}',

  'rejected.service-unknown': 'Die Order-API bietet diesen Dienst nicht an (Code {code}).',
  'rejected.not-in-contract':
    'Die Order-API kann einen Teil der Bestellung nicht lesen (Code {code}).',
  'rejected.other': 'Die Order-API hat an der Bestellung etwas beanstandet (Code {code}).',

  'remedy.retry': 'Versuchen Sie es erneut.',
  'remedy.wait': 'Versuchen Sie es in einigen Minuten erneut.',
  'remedy.wait-seconds': 'Versuchen Sie es in {seconds} Sekunden erneut.',
  'remedy.wait-minutes': 'Versuchen Sie es in {minutes} Minuten erneut.',
  'remedy.online': 'Stellen Sie die Verbindung her und versuchen Sie es dann erneut.',
  'remedy.sign-in': 'Melden Sie sich im Kundenportal an und versuchen Sie es dann erneut.',
  'remedy.ticket': 'Eröffnen Sie ein Ticket im Kundenportal.',
  'remedy.review': 'Prüfen Sie Ihre Angaben und versuchen Sie es erneut.',
  'remedy.reload': 'Laden Sie die Seite neu.',
  'remedy.sign-in-link': 'Im Kundenportal anmelden',
} as const;
