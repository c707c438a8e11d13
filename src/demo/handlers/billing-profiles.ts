import { http, HttpResponse, type HttpHandler } from 'msw/http';
import { billingProfiles } from '../billing-profiles.ts';

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
