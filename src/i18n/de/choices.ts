/** Words of the steps that offer choices. */
export const choices = {
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

  'region.legend': 'Region und Verfügbarkeitszone',
  'region.name': 'Region',
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
  'billing.left-out': 'Nicht gezeigt werden {count} Profile, die sich nicht lesen lassen.',
  'billing.left-out-one': 'Nicht gezeigt wird ein Profil, das sich nicht lesen lässt.',
  'billing.none': 'Kein Profil passt zu „{search}“. Suchen Sie nach einem Teil des Namens.',
  'billing.none-at-all': 'Es gibt noch kein Abrechnungsprofil. Wählen Sie ein neues.',
  'billing.failed': 'Die Abrechnungsprofile konnten nicht geladen werden. {reason}',
  'billing.retry': 'Erneut laden',
} as const;
