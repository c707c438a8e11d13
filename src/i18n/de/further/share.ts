/** Words of sharing a configuration. */
export const share = {
  'link.copied': 'Link kopiert. Er gilt für beide Sprachen.',
  'link.not-copied': 'Dieser Browser kopiert hier nicht. Der Link steht in der Adresszeile.',
  'share.intro':
    'Der Link enthält Ihre Auswahl in dem Teil hinter dem Zeichen #. Diesen Teil sendet kein Browser an einen Server.',
  'share.sources': 'Vertrauenswürdige Quellen mitgeben',
  'share.sources-hint': 'Adressen und Notizen. Wer den Link hat, kann sie lesen.',
  'share.billing': 'Abrechnungsprofil mitgeben',
  'share.billing-hint': 'Neu oder bestehend, mit seiner ID. Wer den Link hat, kann sie lesen.',
  'share.documents':
    'Ihre Zustimmung zu den Dokumenten ist nie dabei: Wer bestellt, gibt eine eigene.',
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
} as const;
