/** What readers see and tests look for: written out here, not taken from the dictionaries. */
export const words = {
  de: {
    title: {
      'private-registry': 'Private Registry bestellen',
      caching: 'Caching bestellen',
      'iam-keycloak': 'IAM - Keycloak bestellen',
    },
    storage: 'Speichergröße in GB',
    source: (row: number) => `Quelle ${row}`,
    addSource: 'Quelle hinzufügen',
    removeSource: (row: number) => `Quelle ${row} entfernen`,
    newProfile: 'Neues Abrechnungsprofil',
    existingProfile: 'Bestehendes Abrechnungsprofil',
    searchProfiles: 'Profil suchen',
    accept: /^Ich habe diese \d+ Dokumente gelesen/,
    submit: 'Jetzt kostenpflichtig bestellen',
    sendOutcome: 'Ergebnis des Sendens',
    scenario: 'Die Order-API spielt:',
    problem: 'Es gibt ein Problem',
    errorTitle: /^Fehler: /,
    missingSource: 'Geben Sie mindestens eine vertrauenswürdige Quelle ein',
    missingStorage: 'Geben Sie die Speichergröße ein',
    missingProfile: 'Wählen Sie eines Ihrer Abrechnungsprofile aus',
    missingConsent: 'Stimmen Sie den Dokumenten zu, damit Sie bestellen können',
    status: 'Bestellstatus',
    ready: (service: string) => `${service} ist bereit.`,
    projectId: 'Projekt-ID',
    ordered: 'Bestellt',
    nothingOrdered: 'Noch nichts bestellt',
    demo: /^Demo: Hier wird nichts wirklich bestellt/,
    single: 'Es gibt hier nur diese Möglichkeit. Sie ist vorausgewählt.',
    otherLanguage: 'English',
  },
  en: {
    title: {
      'private-registry': 'Order a Private Registry',
      caching: 'Order Caching',
      'iam-keycloak': 'Order IAM - Keycloak',
    },
    storage: 'Storage size in GB',
    source: (row: number) => `Source ${row}`,
    addSource: 'Add source',
    removeSource: (row: number) => `Remove source ${row}`,
    newProfile: 'New billing profile',
    existingProfile: 'Existing billing profile',
    searchProfiles: 'Search profiles',
    accept: /^I have read these \d+ documents/,
    submit: 'Order with obligation to pay',
    sendOutcome: 'Result of sending',
    scenario: 'The order API plays:',
    problem: 'There is a problem',
    errorTitle: /^Error: /,
    missingSource: 'Enter at least one trusted source',
    missingStorage: 'Enter the storage size',
    missingProfile: 'Select one of your billing profiles',
    missingConsent: 'Accept the documents so that you can order',
    status: 'Order status',
    ready: (service: string) => `${service} is ready.`,
    projectId: 'Project ID',
    ordered: 'Ordered',
    nothingOrdered: 'Nothing ordered yet',
    demo: /^Demo: nothing is really ordered here/,
    single: 'There is only this one option here. It is preselected.',
    otherLanguage: 'Deutsch',
  },
} as const;

/** What readers are told when sending fails. */
export const failureWords = {
  de: {
    notSent: 'Ihre Bestellung wurde nicht gesendet',
    refused: 'Die Order-API hat Ihre Bestellung nicht angenommen',
    unconfirmed: 'Ob Ihre Bestellung angekommen ist, ist noch offen',
    settle: 'Bestellung klären',
    signIn: 'Im Kundenportal anmelden',
    ticket: 'Ticket eröffnen',
    notBilled: 'Berechnet wird Ihnen dafür nichts.',
    notLoaded: 'Ein Teil dieser Seite konnte nicht geladen werden.',
  },
  en: {
    notSent: 'Your order was not sent',
    refused: 'The order API did not accept your order',
    unconfirmed: 'Whether your order has arrived is still open',
    settle: 'Find out about the order',
    signIn: 'Sign in to the customer portal',
    ticket: 'Open a ticket',
    notBilled: 'You are not billed for it.',
    notLoaded: 'A part of this page could not be loaded.',
  },
} as const;

/** The languages that readers choose from. */
export type Language = keyof typeof words;

/** The services that can be ordered. */
export type ServiceId = keyof (typeof words)['de']['title'];
