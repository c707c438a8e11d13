/**
 * Every word of the interface, German being the source: `en.ts` is typed from it, so a missing
 * translation is a type error. Names in braces are filled in by `format`; both languages use the
 * same ones, which a test checks.
 */
export const de = {
  'field.error-prefix': 'Fehler:',
  'title.error': 'Fehler: {title}',
  'problem.heading': 'Es gibt ein Problem',
  'choice.single': 'Es gibt hier nur diese Möglichkeit. Sie ist vorausgewählt.',
  'as-of.verified': 'Stand: {date}',
  'as-of.older': 'Stand: {date}, aus älteren Angaben',
  'as-of.example': 'Beispielwert, nicht veröffentlicht',
  'no-script.notice':
    'Die Felder dieser Anleitung lassen sich nur mit JavaScript ausfüllen. Ohne JavaScript bestellen Sie im {portal}:',
  'no-script.order-form': 'Bestellformular für {service}',

  'language.other': 'English',
  'link.copied': 'Link kopiert. Er gilt für beide Sprachen.',
  'link.not-copied': 'Dieser Browser kopiert hier nicht. Der Link steht in der Adresszeile.',

  'cards.order': '{service} bestellen',
  'cards.from': 'ab {price} im Monat',

  'cards.note': 'Preise für die kleinste Größe. {asOf}, ohne Gewähr.',

  'service-type.legend': 'Servicetyp',
  'service-type.version': 'Version {version}',

  'node-size.legend': 'Node-Größe',
  'node-size.hint':
    'Sie sind nicht sicher? Nehmen Sie die kleinste Größe. Sie können später vergrößern.',
  'node-size.family': '{ram} GB RAM je vCPU',
  'node-size.vcpu': '{count} vCPU',
  'node-size.ram': '{count} GB RAM',
  'node-size.price': '{price} je Stunde',
  'node-size.approximate': 'Die mit „ca.“ bezeichneten Preise sind veröffentlicht, aber gerundet.',
  'node-size.approximate-price': 'ca. {price} je Stunde',
  'node-size.smallest': 'kleinste',

  'storage.heading': 'Speicher',
  'storage.field': 'Speichergröße in GB',
  'storage.label': 'Speichergröße',
  'storage.unit': 'GB',
  'storage.hint':
    '{min} bis {max} GB in Schritten von {step} GB. Der Speicher kann später nur wachsen.',
  'storage.price': '{gb} GB kosten {price} im Monat.',
  'storage.price-per-step': 'Je {step} GB und Monat: {price}.',

  'sources.legend': 'Vertrauenswürdige Quellen',
  'sources.hint-ipv4':
    'Je Zeile eine IPv4-Adresse oder ein Netz in CIDR-Schreibweise, z.\u00a0B. 203.0.113.7 oder 198.51.100.0/28. Netze von /{shortest} bis /{longest}.',
  'sources.hint-ipv6':
    'Je Zeile eine IPv6-Adresse oder ein Netz in CIDR-Schreibweise, z.\u00a0B. 2001:db8::7 oder 2001:db8::/64. Netze von /{shortest} bis /{longest}.',
  'sources.hint-both':
    'Je Zeile eine IPv4- oder IPv6-Adresse oder ein Netz in CIDR-Schreibweise, z.\u00a0B. 203.0.113.7 oder 2001:db8::/64.',
  'sources.column-source': 'Adresse oder Netz',
  'sources.column-note': 'Notiz (freiwillig)',
  'sources.label': 'Quelle {number}',
  'sources.note-label': 'Notiz zu Quelle {number}',
  'sources.note-placeholder': 'Notiz',
  'sources.add': 'Quelle hinzufügen',
  'sources.paste': 'Liste einfügen',
  'sources.import': 'CSV importieren',
  'sources.export': 'CSV exportieren',
  'sources.file-name': 'vertrauenswuerdige-quellen.csv',
  'sources.file-too-large': 'Die Datei ist zu groß für eine Liste. Wählen Sie eine unter 4 MB',
  'sources.not-loaded':
    'Dieser Teil konnte nicht geladen werden. Prüfen Sie die Verbindung und versuchen Sie es erneut.',
  'sources.remove': 'Quelle {number} entfernen',
  'sources.added': 'Quelle {number} hinzugefügt.',
  'sources.done-removed': 'Quelle {number} entfernt.',
  'sources.done-needless': '{count} überflüssige Quellen entfernt.',
  'sources.done-merged': '{count} Quellen zu {network} zusammengefasst.',
  'sources.done-taken': '{count} Quellen übernommen.',
  'sources.done-taken-one': 'Eine Quelle übernommen.',
  'sources.undo': 'Rückgängig',
  'sources.undone': 'Rückgängig gemacht.',
  'sources.dismiss': 'Meldung schließen',
  'sources.count': 'Die Liste hat jetzt {count} Einträge.',
  'sources.count-one': 'Die Liste hat jetzt einen Eintrag.',
  'sources.count-none': 'Die Liste ist jetzt leer.',
  'sources.full': 'Die Liste hat die höchste Anzahl von {max} Einträgen erreicht.',
  'sources.max-example': 'Die höchste Anzahl von {max} Einträgen ist ein Beispielwert.',
  'sources.documentation':
    'Adressen aus den Dokumentationsnetzen wie 203.0.113.7 nimmt nur die Demo an.',
  'sources.concerned': 'Es geht um die Quellen {rows}.',
  'sources.more-findings': 'Dazu kommen {count} weitere Hinweise.',
  'sources.confirm': 'Ja, {addresses} Adressen sollen den Dienst erreichen',
  'sources.row': 'Quelle {number}: {message}',

  'repair.network': 'das Netz {text} ({addresses} Adressen)',
  'repair.address': 'nur {text}',
  'repair.same': '{text} schreiben',
  'repair.guess': 'gemeint ist {text}',
  'repair.merge': 'Zu {text} zusammenfassen',
  'repair.remove-duplicate': 'Doppelten Eintrag entfernen',
  'repair.remove-contained': 'Überflüssigen Eintrag entfernen',
  'repair.remove-needless': 'Alle überflüssigen Einträge entfernen ({count})',
  'repair.for-source': 'Vorschläge für Quelle {number}',
  'repair.for-line': 'Vorschläge für Zeile {line}',
  'repair.for-list': 'Vorschläge für die Liste',

  'meaning.none': 'Noch ist keine Adresse zugelassen.',
  'meaning.one': 'Zugelassen ist eine Adresse.',
  'meaning.total': 'Zugelassen sind {addresses} Adressen.',
  'meaning.uncounted':
    '{count} Einträge sind nicht mitgezählt, weil an ihnen noch etwas zu ändern ist.',
  'meaning.uncounted-one':
    'Ein Eintrag ist nicht mitgezählt, weil an ihm noch etwas zu ändern ist.',

  'check.heading': 'Ist diese Adresse erlaubt?',
  'check.label': 'Adresse oder Netz prüfen',
  'check.hint': 'Die Antwort gilt für die Liste, wie sie oben steht.',
  'check.yes': 'Ja, {text} ist erlaubt: {sources}.',
  'check.no': 'Nein, keine Quelle lässt {text} zu.',
  'check.source': 'Quelle {number} ({source})',
  'check.add': '{text} als Quelle hinzufügen',

  'my-address.button': 'Meine Adresse',
  'my-address.loading': 'Ihre Adresse wird abgefragt …',
  'my-address.found': 'Ihre Anfrage kam von {address}',
  'my-address.demo': 'Die Demo nennt eine erfundene Adresse.',
  'my-address.present': 'Diese Adresse ist schon erlaubt: {sources}.',
  'my-address.warning':
    'Mit einem VPN oder Proxy ist das dessen Adresse, und andere nutzen sie womöglich auch. Für Server zählt die Adresse, mit der diese ins Internet gehen.',
  'my-address.absent': 'Die Order-API nennt die Adresse nicht. Tragen Sie sie von Hand ein.',
  'my-address.failed': 'Ihre Adresse konnte nicht abgefragt werden. {reason}',

  'paste.heading': 'Liste einfügen',
  'paste.close': 'Dialog schließen',
  'paste.cancel': 'Abbrechen',
  'paste.label': 'Adressen und Netze',
  'paste.hint':
    'Zeilen, Kommas, Semikolons, Tabulatoren und Leerzeichen trennen. Was hinter # oder | steht, wird zur Notiz. Auch der Inhalt einer CSV-Datei passt.',
  'paste.open-file': 'Datei öffnen',
  'paste.nothing': 'Fügen Sie mindestens eine Adresse oder ein Netz ein',
  'paste.judge': 'Liste prüfen',
  'paste.back': 'Zurück zum Text',
  'paste.take': 'Alle {count} übernehmen',
  'paste.take-one': 'Einen Eintrag übernehmen',
  'paste.take-right': '{count} übernehmen, {left} weglassen',
  'paste.summary': 'Alle {ready} Einträge sind in Ordnung.',
  'paste.summary-one': 'Der Eintrag ist in Ordnung.',
  'paste.summary-wrong': 'In Ordnung: {ready}. Noch zu ändern: {left}.',
  'paste.to-change': 'Zu ändern',
  'paste.in-order': 'In Ordnung',
  'paste.line': 'Zeile {line}',
  'paste.note-of-line': 'Notiz zu Zeile {line}',
  'paste.right': 'In Ordnung',
  'paste.drop': 'Weglassen',
  'paste.drop-line': 'Weglassen: Zeile {line}',
  'paste.keep': 'Behalten',
  'paste.keep-line': 'Behalten: Zeile {line}',
  'paste.dropped': 'Wird weggelassen',
  'paste.same-line': '{text} steht schon in Zeile {line}',
  'paste.addresses': '{addresses} Adressen',
  'paste.addresses-one': '1 Adresse',

  'checker.legend': 'Liste prüfen, ohne zu bestellen',
  'checker.policy': 'Regeln',
  'checker.general': 'allgemein, ohne einen Dienst',
  'checker.limits': 'Es gelten: {families}, höchstens {max} Einträge.',
  'checker.limit': '{family} von /{shortest} bis /{longest}',

  'region.legend': 'Region und Verfügbarkeitszone',
  'region.place': 'Region {region}, Standort {site}',
  'region.distance': 'Die Regionen liegen mindestens {km} km voneinander entfernt ({asOf}).',

  'billing.legend': 'Abrechnungsprofil',
  'billing.new': 'Neues Abrechnungsprofil',
  'billing.new-description':
    'Für neue Kunden, die noch keine Rechnung haben. Das Profil entsteht mit der Bestellung.',
  'billing.existing': 'Bestehendes Abrechnungsprofil',
  'billing.existing-description':
    'Die Nutzung wird über ein Profil abgerechnet, das Sie schon haben.',
  'billing.id-field': 'ID des Abrechnungsprofils',
  'billing.id-hint':
    'Sechs Ziffern mit führenden Nullen, z.\u00a0B. 004711, wie sie im Kundenportal stehen',
  'billing.search': 'Profil suchen',
  'billing.search-hint': 'Name oder sechsstellige ID',
  'billing.results': 'Ihre Abrechnungsprofile',
  'billing.id': 'ID {id}',
  'billing.loading': 'Abrechnungsprofile werden geladen …',
  'billing.count': '{count} Profile gefunden',
  'billing.count-one': 'Ein Profil gefunden',
  'billing.none': 'Kein Profil passt zu „{search}“. Suchen Sie nach einem Teil des Namens.',
  'billing.none-at-all': 'Es gibt noch kein Abrechnungsprofil. Wählen Sie ein neues.',
  'billing.failed': 'Die Abrechnungsprofile konnten nicht geladen werden. {reason}',
  'billing.retry': 'Erneut laden',

  'review.heading': 'Zusammenfassung',
  'review.service': 'Dienst',
  'review.change': 'Ändern',
  'review.storage': '{gb} GB',
  'review.node-size': '{size} mit {vcpu} vCPU und {ram} GB RAM',
  'review.missing': 'noch nicht angegeben',
  'review.billing-existing': 'Bestehendes Profil {id}',
  'review.price': 'Preis im Monat',
  'review.price-node': 'Node {size}',
  'review.price-node-formula': '{hours} Stunden × {price}',
  'review.price-storage': 'Speicher {gb} GB',
  'review.price-storage-formula': '{blocks} × {step} GB zu je {price}',
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
  'share.intro':
    'Der Link enthält Ihre Auswahl in dem Teil hinter dem Zeichen #. Diesen Teil sendet kein Browser an einen Server.',
  'share.sources': 'Vertrauenswürdige Quellen mitgeben',
  'share.sources-hint': 'Adressen und Notizen. Wer den Link hat, kann sie lesen.',
  'share.billing': 'Abrechnungsprofil mitgeben',
  'share.link': 'Link zu dieser Konfiguration',
  'share.copy': 'Link kopieren',
  'share.not-copied': 'Dieser Browser kopiert hier nicht. Kopieren Sie den Link aus dem Feld.',
  'share.too-long': 'Für einen Link ist die Konfiguration zu lang. Speichern Sie sie als Datei.',
  'share.save': 'Als Datei speichern',
  'share.load': 'Gespeicherte Datei öffnen',
  'share.received': 'Geteilte Konfiguration',
  'share.question':
    'Jemand hat diese Werte mit Ihnen geteilt. Noch ist in Ihrer Bestellung nichts geändert.',
  'share.no-change': 'In Ihrer Bestellung würde sich nichts ändern.',
  'share.differences': 'Was sich ändern würde',
  'share.part': 'Angabe',
  'share.now': 'Jetzt',
  'share.shared': 'Geteilt',
  'share.refused': 'Nicht übernommen werden',
  'share.refused-value': '{part}, „{value}“: {reason}',
  'share.refused-reason': '{part}: {reason}',
  'share.not-offered': 'Das wird hier nicht angeboten',
  'share.apply': 'Übernehmen',
  'share.discard': 'Verwerfen',
  'share.close': 'Schließen',
  'share.applied': 'Die geteilten Werte stehen jetzt in Ihrer Bestellung.',
  'share.to-review': 'Zur Zusammenfassung',
  'share.undo': 'Rückgängig machen',
  'share.undone': 'Ihre vorherigen Werte gelten wieder.',
  'share.discarded': 'Verworfen. In Ihrer Bestellung hat sich nichts geändert.',
  'share.unreadable': 'Die geteilte Konfiguration ist nicht lesbar',
  'share.problem.damaged':
    'Sie ist unvollständig oder beschädigt. Lassen Sie sie sich noch einmal schicken.',
  'share.problem.newer-version':
    'Sie kommt aus einer neueren Fassung dieses Handbuchs. Laden Sie die Seite neu.',
  'share.problem.other-service':
    'Sie gehört zu einem anderen Dienst. Öffnen Sie sie in dessen Anleitung.',
  'copy.label': 'Kopieren',
  'copy.done': 'Kopiert',
  'copy.failed':
    'Der Browser lässt kein Kopieren zu. Der Text ist markiert: Kopieren Sie ihn mit der Tastatur.',

  'handoff.nothing-sent':
    'Von hier wird nichts gesendet. Bestellen können Sie im Kundenportal; diese Seite stellt zusammen, was Sie dort eintragen.',
  'handoff.check': 'Angaben prüfen',
  'handoff.heading': 'Für das Kundenportal',
  'handoff.intro':
    'Alle Angaben sind vollständig. Übertragen Sie sie in dieser Reihenfolge in das Bestellformular. Die Dokumente bestätigen Sie dort.',
  'handoff.node-size': '{vcpu} vCPU, {ram} GB RAM',
  'handoff.document': 'Dokument {number}',
  'handoff.print': 'Drucken',
  'handoff.save': 'Als JSON speichern',
  'handoff.file': 'bestellung-{service}',
  'handoff.back': 'Zurück zur Zusammenfassung',
  'handoff.status': 'Der Bestellstatus steht im Kundenportal',
  'handoff.status-text': 'Bestellt wird dort, deshalb kennt diese Seite Ihre Bestellung nicht.',
  'handoff.to-status': 'Zum Bestellstatus im Kundenportal',

  'script.heading': 'Ihr Entwurf als Skript',
  'script.service': 'Dienst',
  'script.incomplete': 'Ihr Entwurf für {service} ist noch nicht vollständig',
  'script.to-guide': '{service} in der Anleitung ausfüllen',
  'script.json': 'Body der Anfrage (JSON)',
  'script.curl': 'Befehl für die Shell (curl)',

  'failure.learn-more': 'Mehr dazu',

  'send.outcome': 'Ergebnis des Sendens',
  'send.refused': 'Die Order-API hat Ihre Bestellung nicht angenommen',
  'send.not-sent': 'Ihre Bestellung wurde nicht gesendet',
  'send.unconfirmed': 'Ob Ihre Bestellung angekommen ist, ist noch offen',
  'send.kept': 'Ihre Eingaben sind noch da.',
  'send.open':
    'Gesendet wurde sie am {time} Uhr. Klären Sie es: Dieselbe Bestellung wird dabei nicht doppelt angelegt.',
  'send.settle': 'Bestellung klären',
  'send.discard': 'Nicht weiter verfolgen',
  'send.held':
    'Eine frühere Bestellung dieses Dienstes ist noch offen. Klären Sie zuerst, was aus ihr wurde; Ihre neue Bestellung wurde nicht gesendet.',
  'send.cancel': 'Nicht mehr senden',

  'reason.offline': 'Ihr Gerät hat gerade keine Verbindung.',
  'reason.network': 'Die Order-API war nicht erreichbar, oder die Verbindung ist abgebrochen.',
  'reason.timeout': 'Die Antwort der Order-API ist ausgeblieben.',
  'reason.bad-request': 'Die Order-API versteht die Anfrage dieser Seite nicht.',
  'reason.session-over': 'Ihre Sitzung ist zu Ende.',
  'reason.forbidden': 'Ihr Konto darf das nicht.',
  'reason.not-found': 'Die Order-API kennt das Gesuchte nicht.',
  'reason.in-progress': 'Ihre Bestellung wird noch bearbeitet.',
  'reason.key-reused': 'Der Schlüssel der Bestellung gehört schon zu einer anderen.',
  'reason.too-large': 'Die Bestellung ist größer, als die Order-API erlaubt.',
  'reason.rejected': 'Die Order-API hat etwas beanstandet, das kein Feld dieser Seite betrifft.',
  'reason.rate-limited': 'Die Order-API hat zu viele Anfragen erhalten.',
  'reason.server-error': 'In der Order-API oder auf dem Weg dorthin ist etwas fehlgeschlagen.',
  'reason.unavailable': 'Die Order-API ist vorübergehend außer Betrieb.',
  'reason.unreadable': 'Die Antwort der Order-API ist nicht lesbar.',
  'reason.redirect': 'Statt der Order-API hat eine Weiterleitung geantwortet, meist zur Anmeldung.',
  'reason.not-loaded':
    'Ein Teil dieser Seite konnte nicht geladen werden. Alles außer dem Senden funktioniert weiter.',
  'reason.detail': 'Die Order-API sagt dazu: {detail}',

  'remedy.retry': 'Versuchen Sie es erneut.',
  'remedy.wait': 'Versuchen Sie es in einigen Minuten erneut.',
  'remedy.wait-seconds': 'Versuchen Sie es in {seconds} Sekunden erneut.',
  'remedy.wait-minutes': 'Versuchen Sie es in {minutes} Minuten erneut.',
  'remedy.online': 'Sobald die Verbindung wieder da ist, geht es von selbst weiter.',
  'remedy.sign-in': 'Melden Sie sich im Kundenportal an und versuchen Sie es dann erneut.',
  'remedy.ticket': 'Eröffnen Sie ein Ticket im Kundenportal.',
  'remedy.review': 'Prüfen Sie Ihre Angaben und versuchen Sie es erneut.',
  'remedy.reload': 'Laden Sie die Seite neu.',
  'remedy.sign-in-link': 'Im Kundenportal anmelden',

  'draft.dropped':
    'Ein früherer Entwurf dieser Bestellung war nicht mehr lesbar und wurde verworfen. Die Anleitung beginnt mit den Vorgaben.',
  'draft.memory-only':
    'Ihr Browser lässt hier kein Speichern zu. Ihre Eingaben bleiben nur, bis Sie diese Seite verlassen oder neu laden.',

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
  'status.loading': 'Der Status wird abgefragt …',
  'status.checked': 'Zuletzt abgefragt: {relative} ({time} Uhr)',
  'status.stale':
    'Der Status konnte gerade nicht abgefragt werden. {reason} Gezeigt wird der letzte bekannte Stand, abgefragt {relative}.',
  'status.stale-first': 'Der Status konnte gerade nicht abgefragt werden. {reason}',
  'status.state-done': 'Abgeschlossen:',
  'status.state-current': 'Läuft:',
  'status.state-upcoming': 'Folgt noch:',
  'status.state-failed': 'Fehlgeschlagen:',

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
  'orders.stop': 'Laden anhalten',
  'orders.load-rest': 'Alle älteren laden',
  'orders.more': 'Weitere anzeigen',
  'orders.reset': 'Filter zurücksetzen',
  'orders.no-match': 'Keine der {loaded} geladenen Bestellungen passt.',
  'orders.look-up': 'Bestellung {id} direkt abfragen',

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

  'issue.service-type-missing': 'Wählen Sie einen Servicetyp aus',
  'issue.node-size-missing': 'Wählen Sie eine Node-Größe aus',
  'issue.storage-missing': 'Geben Sie die Speichergröße ein',
  'issue.storage-not-a-number': 'Die Speichergröße muss eine ganze Zahl sein, z.\u00a0B. 50',
  'issue.storage-range': 'Die Speichergröße muss zwischen {min} und {max} GB liegen',
  'issue.storage-step': 'Die Speichergröße wächst in Schritten von {step} GB: {lower} oder {upper}',
  'issue.sources-missing': 'Geben Sie mindestens eine vertrauenswürdige Quelle ein',
  'issue.sources-too-many': 'Die Liste darf höchstens {max} Quellen enthalten',
  'issue.source-syntax':
    '{text} ist keine IPv4-Adresse und kein Netz. Eine Adresse hat vier Zahlen mit Punkten dazwischen, z.\u00a0B. 203.0.113.7',
  'issue.source-name': '{text} ist ein Name. Tragen Sie die IP-Adresse ein, für die er steht',
  'issue.source-spaces':
    '{text} enthält Leerzeichen. Jede Zeile nimmt eine Adresse oder ein Netz auf',
  'issue.source-characters':
    '{text} enthält Zeichen, die unsichtbar sind oder nur wie Ziffern und Punkte aussehen. Tippen Sie die Adresse neu',
  'issue.source-range':
    '{text} ist ein Bereich. Schreiben Sie ihn als Netz mit Präfixlänge, z.\u00a0B. 198.51.100.0/28',
  'issue.source-brackets': '{text}: Schreiben Sie die Adresse ohne eckige Klammern',
  'issue.source-port':
    '{text}: Der Port {port} gehört nicht zur Quelle. Schreiben Sie nur die Adresse',
  'issue.source-zone':
    '{text}: Der Zusatz %{zone} gilt nur auf einem einzelnen Rechner. Schreiben Sie die Adresse ohne ihn',
  'issue.source-parts':
    '{text}: Eine IPv4-Adresse hat vier Teile mit Punkten dazwischen. Hier ist die Zahl der Teile {count}',
  'issue.source-part': '{text}: Der {part} Teil ist keine Zahl von 0 bis 255',
  'issue.source-ipv6-group':
    '{text}: {group} ist kein Teil einer IPv6-Adresse. Ein Teil hat ein bis vier Zeichen aus 0 bis 9 und a bis f',
  'issue.source-ipv6-count':
    '{text}: Eine IPv6-Adresse hat acht Teile, oder weniger und einmal ::. Hier ist die Zahl der Teile {count}',
  'issue.source-ipv6-colons':
    '{text}: Ein Doppelpunkt ist zu viel. :: darf einmal vorkommen, ein einzelner Doppelpunkt nicht am Anfang oder Ende',
  'issue.source-octet': '{text}: Der {part} Teil ist größer als 255',
  'issue.source-leading-zero':
    '{text}: Der {part} Teil beginnt mit einer Null. Schreiben Sie die Zahl ohne führende Null',
  'issue.source-netmask':
    '{text}: Hinter dem Schrägstrich steht eine Maske. Schreiben Sie die Präfixlänge /{prefixLength}',
  'issue.source-prefix-leading-zero':
    '{text}: Die Präfixlänge beginnt mit einer Null. Schreiben Sie /{prefixLength}',
  'issue.source-prefix-length':
    '{text}: Die Präfixlänge hinter dem Schrägstrich muss eine Zahl von 0 bis {longest} sein',
  'issue.source-family':
    '{text} ist eine {family}-Adresse. Dieser Dienst nimmt nur {offered}. Tragen Sie eine {offered}-Adresse ein',
  'issue.source-host-bits':
    '{text} ist eine Adresse innerhalb eines Netzes. Meinen Sie das Netz {network} ({addresses} Adressen) oder nur {single}?',
  'issue.source-too-broad':
    '{text} umfasst {addresses} Adressen. Erlaubt sind Netze ab /{shortest}. Nennen Sie ein kleineres Netz',
  'issue.source-too-narrow':
    '{text} ist kleiner als das kleinste erlaubte Netz. Es hat die Präfixlänge /{longest}',
  'issue.source-not-public':
    '{text} ist {class} und im Internet nicht erreichbar. Tragen Sie die öffentliche Adresse Ihres Netzes ein',
  'issue.source-duplicate':
    '{text} steht schon in Quelle {first}. Entfernen Sie einen der Einträge',
  'issue.source-note-too-long':
    'Die Notiz darf höchstens {max} Zeichen lang sein. Sie hat {length}',
  'issue.sources-unconfirmed':
    'Die Liste lässt {addresses} Adressen zu. Bestätigen Sie, dass Sie das wollen',
  'issue.sources-broad':
    'Alle Quellen zusammen lassen {addresses} Adressen zu, mehr als das größte einzelne Netz',
  'issue.source-contained': '{text} liegt schon im Netz {within} von Quelle {row}',
  'issue.sources-mergeable':
    '{count} Quellen ergeben zusammen genau das Netz {network} ({addresses} Adressen)',
  'issue.source-documentation': '{text} ist für Dokumentation bestimmt. Nur die Demo nimmt das an',
  'issue.source-transition': '{text} ist {class}. Zugriffe kommen selten von dort',
  'issue.zone-missing': 'Wählen Sie eine Region aus',
  'issue.billing-profile-missing': 'Wählen Sie eines Ihrer Abrechnungsprofile aus',
  'issue.billing-profile-id':
    'Die ID eines Abrechnungsprofils hat sechs Ziffern, z.\u00a0B. 004711',
  'issue.documents-not-accepted': 'Stimmen Sie den Dokumenten zu, damit Sie bestellen können',
  'issue.rejected-by-api':
    'Die Order-API nimmt diese Angabe nicht an (Code {code}). Ändern Sie sie',

  'family.ipv4': 'IPv4',
  'family.ipv6': 'IPv6',

  'ordinal.1': 'erste',
  'ordinal.2': 'zweite',
  'ordinal.3': 'dritte',
  'ordinal.4': 'vierte',

  'address-class.private': 'ein privates Netz',
  'address-class.loopback': 'eine Adresse des eigenen Rechners',
  'address-class.link-local': 'nur im lokalen Netzabschnitt gültig',
  'address-class.cgnat': 'ein gemeinsam genutztes Netz von Internetanbietern (CGNAT)',
  'address-class.multicast': 'ein Multicast-Netz',
  'address-class.reserved': 'ein reserviertes Netz',
  'address-class.unspecified': 'das Netz der unbestimmten Adresse',
  'address-class.broadcast': 'die Broadcast-Adresse',
  'address-class.documentation': 'ein Netz für Dokumentation',
  'address-class.unique-local': 'ein privates IPv6-Netz',
  'address-class.benchmarking': 'ein Netz für Leistungsmessungen',
  'address-class.discard': 'ein Netz für zu verwerfende Pakete',
  'address-class.ipv4-mapped': 'eine IPv4-Adresse in IPv6-Schreibweise',
  'address-class.teredo': 'eine Teredo-Adresse',
  'address-class.6to4': 'eine 6to4-Adresse',
  'address-class.nat64': 'eine NAT64-Adresse',
} as const;

/** The key of a message. */
export type MessageKey = keyof typeof de;

/** A complete dictionary: every key of the German one. */
export type Messages = Readonly<Record<MessageKey, string>>;
