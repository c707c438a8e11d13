import type { BillingProfile } from '#api';

/** The demo customer's billing profiles. The companies are invented. */
export const billingProfiles: readonly BillingProfile[] = [
  { id: '000815', name: 'Ahrtal Feinmechanik GmbH' },
  { id: '004711', name: 'Domblick Logistik GmbH' },
  { id: '004712', name: 'Domblick Logistik GmbH, Lager Süd' },
  { id: '010203', name: 'Kranich & Söhne Verlag KG' },
  { id: '020304', name: 'Lindenhof Kliniken gGmbH' },
  { id: '031415', name: 'Kreisrund Messtechnik AG' },
  { id: '042195', name: 'Marathon Sportartikel GmbH' },
  { id: '060606', name: 'Nordlicht Energie eG' },
  { id: '081500', name: 'Rheinbogen Software GmbH' },
  { id: '100200', name: 'Straßenbau Überwasser GmbH' },
  { id: '123007', name: 'Weitblick Versicherungsmakler AG' },
  { id: '240800', name: 'Zeitgeist Medien GmbH' },
];
