/** Words of the configuration that is taken to the portal. */
export const handoff = {
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
} as const;
