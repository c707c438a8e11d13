import type { FieldErrors, SourceErrorCode } from './entry.ts';

/** What is wrong with a network that is written correctly, and with the list as a whole. */
export type SourceNetworkCode = Extract<
  SourceErrorCode,
  | 'source-contained'
  | 'source-documentation'
  | 'source-duplicate'
  | 'source-family'
  | 'source-host-bits'
  | 'source-not-public'
  | 'source-too-broad'
  | 'source-too-narrow'
  | 'source-transition'
  | `sources-${string}`
>;

export const sourceNetworks: FieldErrors<SourceNetworkCode> = {
  'source-family': {
    example: {
      entered: ['2001:db8::7'],
      params: {
        text: '2001:db8::7',
        family: 'ipv6',
      },
    },
    de: {
      meaning: 'Die Adresse gehört zu einer Adressfamilie, die der Dienst nicht annimmt.',
      cause: 'Ihr Anschluss hat IPv4 und IPv6, und Sie haben die andere Adresse gesehen.',
      repair: 'Ermitteln Sie die Adresse der genannten Familie und tragen Sie sie ein.',
    },
    en: {
      meaning: 'The address belongs to a family that the service does not take.',
      cause: 'Your connection has IPv4 and IPv6, and you saw the other address.',
      repair: 'Find out your address of the family named, and enter it.',
    },
  },
  'source-host-bits': {
    example: {
      entered: ['198.51.100.9/24'],
      params: {
        text: '198.51.100.9/24',
        network: '198.51.100.0/24',
        addresses: '256',
        single: '198.51.100.9/32',
      },
    },
    de: {
      meaning: 'Der Eintrag nennt eine Adresse und zugleich die Größe ihres Netzes.',
      cause:
        'So zeigen Betriebssysteme die eigene Adresse an. Ob das ganze Netz oder nur diese Adresse gemeint ist, bleibt offen.',
      repair: 'Entscheiden Sie sich für das genannte Netz oder für die einzelne Adresse.',
    },
    en: {
      meaning: 'The entry names an address and the size of its network at the same time.',
      cause:
        'Operating systems show their own address this way. Whether the whole network or only this address is meant stays open.',
      repair: 'Decide for the network named or for the single address.',
    },
  },
  'source-too-broad': {
    example: {
      entered: ['0.0.0.0/0'],
      params: { text: '0.0.0.0/0', shortest: 24, addresses: '4294967296' },
    },
    de: {
      meaning: 'Das Netz ist größer, als der Dienst es erlaubt.',
      cause: 'Ein so großes Netz ließe Adressen zu, die Ihnen nicht gehören.',
      repair: 'Nennen Sie nur die Adressen, von denen aus der Dienst genutzt wird.',
    },
    en: {
      meaning: 'The network is larger than the service allows.',
      cause: 'A network of this size would let in addresses that are not yours.',
      repair: 'Name only the addresses from which the service is used.',
    },
  },
  'source-too-narrow': {
    example: { entered: ['198.51.100.8/30'], params: { text: '198.51.100.8/30', longest: 29 } },
    de: {
      meaning: 'Das Netz ist kleiner, als der Dienst es erlaubt.',
      cause: 'Der Dienst nimmt nur Netze ab einer bestimmten Größe.',
      repair: 'Nennen Sie das größere Netz, in dem die Adresse liegt, wenn es ganz Ihnen gehört.',
    },
    en: {
      meaning: 'The network is smaller than the service allows.',
      cause: 'The service takes networks of a certain size and above only.',
      repair: 'Name the larger network the address lies in, if all of it is yours.',
    },
  },
  'source-not-public': {
    example: {
      entered: ['10.0.0.0/8'],
      params: { text: '10.0.0.0/8', class: 'private' },
    },
    de: {
      meaning: 'Von diesen Adressen kann im Internet niemand kommen.',
      cause:
        'Rechner zeigen oft ihre Adresse im eigenen Netz an. Ins Internet gehen sie mit einer anderen, der des Routers oder NAT-Gateways.',
      repair: 'Tragen Sie die öffentliche Adresse ein. Ihre Netzverwaltung kennt sie.',
    },
    en: {
      meaning: 'Nobody on the internet can come from these addresses.',
      cause:
        'Computers often show their address inside their own network. They reach the internet with another one, that of the router or NAT gateway.',
      repair: 'Enter the public address. Your network administrators know it.',
    },
  },
  'source-duplicate': {
    example: {
      entered: ['203.0.113.7', '203.0.113.7/32'],
      params: { text: '203.0.113.7/32', first: 1 },
    },
    de: {
      meaning: 'Dieselbe Quelle steht zweimal in der Liste.',
      cause: 'Eine Adresse und dieselbe Adresse mit /32 sind dasselbe.',
      repair: 'Entfernen Sie eine der beiden Zeilen.',
    },
    en: {
      meaning: 'The same source stands in the list twice.',
      cause: 'An address and the same address with /32 are the same thing.',
      repair: 'Remove one of the two rows.',
    },
  },
  'source-contained': {
    example: {
      entered: ['198.51.100.0/28', '198.51.100.9'],
      params: { text: '198.51.100.9', within: '198.51.100.0/28', row: 1 },
    },
    de: {
      meaning: 'Die Quelle ist schon durch eine andere Zeile zugelassen.',
      cause: 'Das Netz der anderen Zeile enthält sie.',
      repair: 'Entfernen Sie die Zeile. Am Zugriff ändert sich nichts.',
    },
    en: {
      meaning: 'The source is already let in by another row.',
      cause: 'The network of the other row contains it.',
      repair: 'Remove the row. Access stays the same.',
    },
  },
  'source-documentation': {
    example: { entered: ['203.0.113.7'], params: { text: '203.0.113.7' } },
    de: {
      meaning: 'Die Adresse ist für Beispiele in Dokumenten reserviert (RFC 5737, RFC 3849).',
      cause: 'Sie wurde aus einer Anleitung übernommen, etwa aus dieser.',
      repair:
        'Zum Ausprobieren in der Demo können Sie sie stehen lassen. Sonst nehmen Sie Ihre eigene.',
    },
    en: {
      meaning: 'The address is reserved for examples in documents (RFC 5737, RFC 3849).',
      cause: 'It was taken from a guide, perhaps from this one.',
      repair: 'To try things out in the demo you can leave it. Otherwise use your own.',
    },
  },
  'source-transition': {
    example: {
      entered: ['2002:808:808::/48'],
      params: { text: '2002:808:808::/48', class: '6to4' },
    },
    de: {
      meaning: 'Die Adresse gehört zu einer Technik für den Übergang von IPv4 zu IPv6.',
      cause: 'Solche Adressen kommen heute kaum noch vor.',
      repair: 'Prüfen Sie, ob Ihr Netz wirklich mit dieser Adresse im Internet auftritt.',
    },
    en: {
      meaning: 'The address belongs to a technique for moving from IPv4 to IPv6.',
      cause: 'Such addresses hardly occur any more.',
      repair: 'Check whether your network really has this address on the internet.',
    },
  },
  'sources-missing': {
    example: { entered: [''], params: {} },
    de: {
      meaning: 'Die Liste der vertrauenswürdigen Quellen ist leer.',
      cause: 'Zunächst ist jeder Zugriff gesperrt. Ohne Eintrag könnte niemand den Dienst nutzen.',
      repair:
        'Tragen Sie mindestens die öffentliche Adresse ein, von der aus der Dienst genutzt wird.',
    },
    en: {
      meaning: 'The list of trusted sources is empty.',
      cause: 'All access is blocked at first. Without an entry nobody could use the service.',
      repair: 'Enter at least the public address from which the service is used.',
    },
  },
  'sources-too-many': {
    example: { params: { max: 50 } },
    de: {
      meaning: 'Die Liste hat mehr Einträge, als der Dienst annimmt.',
      cause: 'Viele einzelne Adressen stehen dort, wo ein Netz genügen würde.',
      repair: 'Fassen Sie benachbarte Adressen zu Netzen zusammen, oder entfernen Sie Einträge.',
    },
    en: {
      meaning: 'The list has more entries than the service takes.',
      cause: 'Many single addresses stand where one network would do.',
      repair: 'Combine neighboring addresses into networks, or remove entries.',
    },
  },
  'sources-unconfirmed': {
    example: { params: { addresses: '65536' } },
    de: {
      meaning: 'Die Liste lässt sehr viele Adressen zu, und Sie haben das noch nicht bestätigt.',
      cause: 'Ein großes Netz öffnet den Dienst auch für Fremde darin.',
      repair: 'Verkleinern Sie die Netze, oder bestätigen Sie, dass Sie es so wollen.',
    },
    en: {
      meaning: 'The list lets in very many addresses, and you have not confirmed that yet.',
      cause: 'A large network also opens the service to strangers inside it.',
      repair: 'Make the networks smaller, or confirm that this is what you want.',
    },
  },
  'sources-broad': {
    example: { entered: ['198.51.100.0/24', '203.0.113.0/24'], params: { addresses: '512' } },
    de: {
      meaning: 'Zusammen lassen die Quellen mehr Adressen zu als das größte erlaubte Netz.',
      cause: 'Mehrere große Netze stehen in der Liste.',
      repair: 'Prüfen Sie, ob der Dienst wirklich aus allen diesen Netzen genutzt wird.',
    },
    en: {
      meaning: 'Together, the sources let in more addresses than the largest network allowed.',
      cause: 'Several large networks stand in the list.',
      repair: 'Check whether the service is really used from all of these networks.',
    },
  },
  'sources-mergeable': {
    example: {
      entered: ['198.51.100.0/29', '198.51.100.8/29'],
      params: { count: 2, network: '198.51.100.0/28', addresses: '16' },
    },
    de: {
      meaning: 'Mehrere Zeilen ließen sich durch eine ersetzen.',
      cause: 'Ihre Netze liegen nebeneinander und ergeben zusammen genau ein größeres.',
      repair: 'Ersetzen Sie die Zeilen durch das genannte Netz. Am Zugriff ändert sich nichts.',
    },
    en: {
      meaning: 'Several rows could be replaced by one.',
      cause: 'Their networks lie side by side and make up exactly one larger network.',
      repair: 'Replace the rows with the network named. Access stays the same.',
    },
  },
};
