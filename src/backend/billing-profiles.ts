import type { BillingProfile } from '#api';
import { http, type HttpHandler, HttpResponse } from 'msw/http';

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

/** The caller's billing profiles, searched by any part of ID or name in either case. */
export function billingProfileHandlers(apiUrl: string): HttpHandler[] {
  return [
    http.get(`${apiUrl}/billing-profiles`, ({ request }) => {
      const search = normalise(new URL(request.url).searchParams.get('search') ?? '');
      const items = billingProfiles.filter(
        ({ id, name }) => id.includes(search) || normalise(name).includes(search),
      );
      return HttpResponse.json({ items });
    }),
  ];
}

/** Text to compare: without regard to case, and "ss" finds "ß". */
function normalise(text: string): string {
  return text.trim().normalize('NFC').toLowerCase().replaceAll('ß', 'ss');
}
