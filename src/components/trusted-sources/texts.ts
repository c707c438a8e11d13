import type { Locale } from '#i18n';
import type { SpecialBlock } from '#sources';

/** The words of tables that stand in pages only: no reader's browser loads them as code. */
interface ReferenceTexts {
  readonly service: string;
  readonly networks: string;
  readonly entries: string;
  readonly network: string;
  readonly meaning: string;
  readonly verdict: string;
  readonly source: string;
  readonly refused: string;
  readonly demoOnly: string;
  readonly allowed: string;
  readonly registry: (family: string, date: string) => string;
  /** What a block of the class is for, and why nobody can come from there. */
  readonly classes: Readonly<Record<SpecialBlock['class'], string>>;
}

/** The tables' words by language. */
export const referenceTexts: Readonly<Record<Locale, ReferenceTexts>> = {
  de: {
    service: 'Dienst',
    networks: 'Netze',
    entries: 'Einträge höchstens',
    network: 'Netz und Name im Register',
    meaning: 'Wofür es da ist',
    verdict: 'Als Quelle',
    source: 'Steht in',
    refused: 'nein',
    demoOnly: 'nur in der Demo',
    allowed: 'ja, mit Hinweis',
    registry: (family, date) => `${family}: Register der IANA für besondere Zwecke, Stand ${date}`,
    classes: {
      unspecified: 'Steht für „keine Adresse“. Niemand sendet von dort.',
      loopback: 'Der eigene Rechner. Solche Pakete verlassen ihn nie.',
      multicast: 'Gruppen von Empfängern. Ein Absender kann so nicht heißen.',
      reserved: 'Zurückgehalten oder für Protokolle. Kein Anschluss hat diese Adressen.',
      broadcast: 'Alle Rechner im lokalen Netz. Ein Absender kann so nicht heißen.',
      discard: 'Verkehr, der verworfen werden soll.',
      'ipv4-mapped': 'IPv4-Adressen in IPv6-Schreibweise. Tragen Sie die IPv4-Adresse ein.',
      'link-local': 'Gilt nur zwischen Geräten am selben Kabel oder Funknetz.',
      private: 'Private Netze in Firmen und Haushalten. Im Internet steht die Adresse des Routers.',
      'unique-local': 'Private IPv6-Netze. Im Internet werden sie nicht weitergeleitet.',
      cgnat: 'Netze von Internetanbietern hinter gemeinsamen Adressen (CGNAT).',
      benchmarking: 'Leistungsmessungen an Netzgeräten im Labor.',
      documentation: 'Beispiele in Texten wie diesem. Niemand besitzt sie.',
      teredo: 'IPv6 durch IPv4-Tunnel (Teredo). Kaum noch in Gebrauch.',
      '6to4': 'IPv6 durch IPv4-Tunnel (6to4). Abgelöst, Zugriffe kommen selten von dort.',
      nat64: 'Übersetzung von IPv6 nach IPv4. Der Dienst sieht die Adresse des Übersetzers.',
    },
  },
  en: {
    service: 'Service',
    networks: 'Networks',
    entries: 'Entries at most',
    network: 'Network and name in the registry',
    meaning: 'What it is for',
    verdict: 'As a source',
    source: 'Set aside by',
    refused: 'no',
    demoOnly: 'in the demo only',
    allowed: 'yes, with a remark',
    registry: (family, date) => `${family}: IANA special-purpose registry as of ${date}`,
    classes: {
      unspecified: 'Stands for “no address”. Nobody sends from there.',
      loopback: 'One’s own machine. Such packets never leave it.',
      multicast: 'Groups of receivers. No sender can have such an address.',
      reserved: 'Set aside, or used by protocols. No connection has these addresses.',
      broadcast: 'All machines in the local network. No sender can have this address.',
      discard: 'Traffic that is to be thrown away.',
      'ipv4-mapped': 'IPv4 addresses written as IPv6. Enter the IPv4 address.',
      'link-local': 'Holds only between devices on the same cable or wireless network.',
      private: 'Private networks of companies and homes. The internet sees the router’s address.',
      'unique-local': 'Private IPv6 networks. The internet does not route them.',
      cgnat: 'Networks of internet providers behind shared addresses (CGNAT).',
      benchmarking: 'Measuring network devices in a laboratory.',
      documentation: 'Examples in texts like this one. Nobody owns them.',
      teredo: 'IPv6 through IPv4 tunnels (Teredo). Hardly used any more.',
      '6to4': 'IPv6 through IPv4 tunnels (6to4). Superseded; access seldom comes from there.',
      nat64: 'Translation from IPv6 to IPv4. The service sees the translator’s address.',
    },
  },
};
