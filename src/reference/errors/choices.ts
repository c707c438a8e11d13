import type { ApiErrorCode, FieldErrorCode, FieldErrors, SourceErrorCode } from './entry.ts';

/** Everything at the fields but the trusted sources, in the order of the steps. */
export const choices: FieldErrors<Exclude<FieldErrorCode, SourceErrorCode | ApiErrorCode>> = {
  'service-type-missing': {
    example: { params: {} },
    de: {
      meaning: 'Für die Bestellung ist kein Servicetyp gewählt.',
      cause:
        'Der früher gewählte Typ wird nicht mehr angeboten, oder eine Bestellung per Skript nennt einen unbekannten.',
      repair: 'Wählen Sie im dritten Schritt einen der angebotenen Servicetypen aus.',
    },
    en: {
      meaning: 'No service type is selected for the order.',
      cause:
        'The type that was selected is no longer offered, or an order sent by a script names an unknown one.',
      repair: 'Select one of the service types offered in the third step.',
    },
  },
  'node-size-missing': {
    example: { params: {} },
    de: {
      meaning: 'Für die Bestellung ist keine Node-Größe gewählt.',
      cause:
        'Die früher gewählte Größe wird für diesen Dienst nicht mehr angeboten, oder ein Skript nennt eine, die es nur bei einem anderen Dienst gibt.',
      repair:
        'Wählen Sie eine der angebotenen Größen aus. Im Zweifel nehmen Sie die kleinste; Sie können später skalieren.',
    },
    en: {
      meaning: 'No node size is selected for the order.',
      cause:
        'The size that was selected is no longer offered for this service, or a script names one that only another service has.',
      repair:
        'Select one of the sizes offered. If in doubt, take the smallest; you can scale later.',
    },
  },
  'storage-missing': {
    example: { entered: [''], params: {} },
    de: {
      meaning: 'Das Feld für die Speichergröße ist leer.',
      cause: 'Der vorgegebene Wert wurde gelöscht und keiner eingetragen.',
      repair: 'Tragen Sie die Größe in GB ein. Die kleinste reicht für den Anfang.',
    },
    en: {
      meaning: 'The field for the storage size is empty.',
      cause: 'The suggested value was deleted, and none was entered.',
      repair: 'Enter the size in GB. The smallest one is enough to begin with.',
    },
  },
  'storage-not-a-number': {
    example: { entered: ['50,5'], params: {} },
    de: {
      meaning: 'Die Eingabe ist keine ganze Zahl in Ziffern.',
      cause: 'Sie enthält eine Einheit, ein Komma, einen Punkt oder ein anderes Zeichen.',
      repair: 'Schreiben Sie nur Ziffern, ohne Einheit und ohne Nachkommastellen.',
    },
    en: {
      meaning: 'What was entered is not a whole number in digits.',
      cause: 'It contains a unit, a comma, a point, or another character.',
      repair: 'Write digits only, without a unit and without decimals.',
    },
  },
  'storage-range': {
    example: { entered: ['1200'], params: { min: 50, max: 1000 } },
    de: {
      meaning: 'Die Speichergröße ist kleiner oder größer, als der Dienst sie anbietet.',
      cause: 'Jeder Dienst hat eine kleinste und eine größte Speichergröße.',
      repair:
        'Nehmen Sie eine Größe zwischen den genannten Grenzen. Brauchen Sie mehr, fragen Sie mit einem Ticket im Kundenportal nach.',
    },
    en: {
      meaning: 'The storage size is smaller or larger than what the service offers.',
      cause: 'Every service has a smallest and a largest storage size.',
      repair:
        'Take a size between the limits named. If you need more, ask with a ticket in the customer portal.',
    },
  },
  'storage-step': {
    example: { entered: ['125'], params: { step: 50, lower: 100, upper: 150 } },
    de: {
      meaning: 'Die Speichergröße liegt zwischen zwei Stufen.',
      cause: 'Speicher wird nur in festen Schritten vergeben und abgerechnet.',
      repair: 'Nehmen Sie eine der beiden genannten Größen.',
    },
    en: {
      meaning: 'The storage size lies between two steps.',
      cause: 'Storage is provided and billed in fixed steps only.',
      repair: 'Take one of the two sizes named.',
    },
  },
  'zone-missing': {
    example: { params: {} },
    de: {
      meaning: 'Für die Bestellung ist keine Verfügbarkeitszone gewählt.',
      cause: 'Die früher gewählte Zone wird für diesen Dienst nicht mehr angeboten.',
      repair: 'Wählen Sie im siebten Schritt einen der angebotenen Standorte aus.',
    },
    en: {
      meaning: 'No availability zone is selected for the order.',
      cause: 'The zone that was selected is no longer offered for this service.',
      repair: 'Select one of the sites offered in the seventh step.',
    },
  },
  'billing-profile-missing': {
    example: { entered: [''], params: {} },
    de: {
      meaning: 'Es soll ein bestehendes Abrechnungsprofil sein, aber keines ist gewählt.',
      cause: 'Sie haben „Bestehendes Abrechnungsprofil“ gewählt und noch keines aus der Liste.',
      repair: 'Wählen Sie ein Profil aus der Liste, oder wählen Sie ein neues.',
    },
    en: {
      meaning: 'It is to be an existing billing profile, but none is selected.',
      cause: 'You chose “Existing billing profile” and have not selected one from the list.',
      repair: 'Select a profile from the list, or choose a new one.',
    },
  },
  'billing-profile-id': {
    example: { entered: ['4711'], params: {} },
    de: {
      meaning: 'Die Eingabe ist keine ID eines Abrechnungsprofils.',
      cause: 'Führende Nullen sind verloren gegangen, etwa in einer Tabelle, oder es ist der Name.',
      repair: 'Übernehmen Sie die sechs Ziffern so, wie das Kundenportal sie zeigt.',
    },
    en: {
      meaning: 'What was entered is not the ID of a billing profile.',
      cause: 'Leading zeros have been lost, for instance in a spreadsheet, or it is the name.',
      repair: 'Copy the six digits as the customer portal shows them.',
    },
  },
  'documents-not-accepted': {
    example: { params: {} },
    de: {
      meaning: 'Sie haben den Dokumenten noch nicht zugestimmt.',
      cause:
        'Das Kästchen in der Zusammenfassung ist nicht angekreuzt, oder ein Dokument ist seit Ihrer Zustimmung in einer neuen Version erschienen.',
      repair: 'Lesen Sie die Dokumente in der genannten Version und kreuzen Sie das Kästchen an.',
    },
    en: {
      meaning: 'You have not accepted the documents yet.',
      cause:
        'The box in the summary is not ticked, or a document has come out in a new version since you accepted it.',
      repair: 'Read the documents in the version named, and tick the box.',
    },
  },
};
