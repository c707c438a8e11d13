import type { Scenario } from '#demo/scenario';
import type { Locale } from '#i18n';

/** The words of the demo's banner. It is built into the pages, so that no browser loads them. */
export interface DemoWords {
  readonly message: string;
  readonly label: string;
  readonly reset: string;
  readonly scenarios: Readonly<Record<Scenario, string>>;
}

export const demoWords: Readonly<Record<Locale, DemoWords>> = {
  de: {
    message: 'Demo: Hier wird nichts wirklich bestellt. Alle Eingaben bleiben in diesem Browser.',
    label: 'Szenario:',
    reset: 'Demo zurücksetzen',
    scenarios: {
      success: 'alles gelingt',
      slow: 'langsame Antworten',
      failed: 'Bereitstellung schlägt fehl',
      rejected: 'Bestellung abgelehnt',
      'session-over': 'Sitzung zu Ende',
      'rate-limited': 'zu viele Anfragen',
      outage: 'außer Betrieb',
      offline: 'keine Verbindung',
      'lost-answer': 'Antwort geht verloren',
    },
  },
  en: {
    message: 'Demo: nothing is really ordered here. All your entries stay in this browser.',
    label: 'Scenario:',
    reset: 'Reset demo',
    scenarios: {
      success: 'all goes well',
      slow: 'slow answers',
      failed: 'provisioning fails',
      rejected: 'order rejected',
      'session-over': 'session over',
      'rate-limited': 'too many requests',
      outage: 'out of service',
      offline: 'no connection',
      'lost-answer': 'answer gets lost',
    },
  },
};
