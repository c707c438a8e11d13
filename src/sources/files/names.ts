import { remembered } from '../remembered.ts';
import { folded } from '../words.ts';

/** Longest name of a column or key that is looked at; a longer one is a sentence. */
const LONGEST_NAME = 60;

/**
 * A name in its words: `sourceAddressPrefixes`, `Source_Address-Prefixes` and `source address
 * prefixes` are the same.
 */
export function wordsOf(name: string): readonly string[] {
  if (name.length > LONGEST_NAME) return [];
  return folded(name.replace(/([a-z0-9])([A-Z])/g, '$1 $2'))
    .split(/[^\p{L}\p{N}✓✔☑✅✗✘☐❌]+/u)
    .filter((word) => word !== '');
}

/** What a column of a table, or a key of a structured file, holds. */
export type Role =
  /** Addresses or networks. */
  | 'source'
  | 'mask'
  | 'prefix-length'
  /** The first and the last address of a range. */
  | 'first'
  | 'last'
  | 'family'
  /** Whether the addresses are let in. */
  | 'state'
  | 'note'
  /** What else describes an entry, where nothing is called a note. */
  | 'about'
  /** What provider files can be chosen by. */
  | 'service'
  | 'region';

/** Names of addresses and networks consist of these words, in any order, */
const PART = [
  'ip',
  'ips',
  'ip[46]',
  'ipv[46]s?',
  'v[46]',
  'inet6?',
  'cidrs?',
  'blocks?',
  'address',
  'addresses',
  'addrs?',
  'addr',
  'prefix',
  'prefixes',
  'praefixe?',
  'adress',
  'adressen?',
  'networks?',
  'nets?',
  'net(?:z|ze|zes)',
  'netzwerk',
  'netzwerke[ns]?',
  'subnets?',
  'subnetze?',
  'subnetworks?',
  'ranges?',
  'bereiche?',
  'sources?',
  'src',
  'quellen?',
  'quell',
  'hosts?',
  'white ?list(?:e|ed)?',
  'allow ?list(?:e|ed)?',
  'trusted',
  'neu(?:e[nrs]?)?',
  'new',
  'aktuelle[nrs]?',
  'current',
  'allow(?:ed)?',
  'authorized',
  'permitted',
  'client',
  'remote',
  'public',
  'external',
  'peer',
  'load ?balancer',
  'ingress',
  'inbound',
  'erlaubte[nrs]?',
  'zugelassene[nrs]?',
  'freigegebene[nrs]?',
  'vertrauenswuerdige[nrs]?',
  'externe?[nrs]?',
  'oeffentliche?[nrs]?',
  'oder',
  'or',
  'und',
  'and',
  'bzw',
].join('|');
const PARTS = new RegExp(`^(?:${PART})+$`);

/** and of at least one of these. */
const CORE =
  /ip|cidr|addr|adress|prefix|praefix|network|net$|nets$|netz|subnet|range|bereich|source|src|quell|host|list/;

/** The other names, without spaces; the first that fits. */
const OTHERS: readonly (readonly [Role, RegExp])[] = [
  [
    'mask',
    /^(?:ip|ipv4|sub|net|netz|netzwerk|network|subnetz?|address|adress|wildcard)*mas[kq](?:e|s)?$|^wildcard(?:bits?)?$/,
  ],
  [
    'prefix-length',
    /^(?:(?:cidr|netz|net|network|subnetz?|ip|mask(?:en)?|prefix|praefix|suffix)*(?:prefix|praefix|suffix|mask(?:en)?)(?:len|length|laenge|bits?|size|groesse)|(?:cidr|netz)?suffix|bits?|laenge|length|slash)$/,
  ],
  [
    'first',
    /^(?:(?:range|ip|ipv4|address|adress)*)(?:start|first|from|von|begin|anfang|erste|low|lower)(?:ip|ipv[46]|address|adresse|addr|range)*$/,
  ],
  [
    'last',
    /^(?:(?:range|ip|ipv4|address|adress)*)(?:end|last|to|bis|ende|letzte|high|upper|stop)(?:ip|ipv[46]|address|adresse|addr|range)*$/,
  ],
  [
    'family',
    /^(?:(?:ip|address|adress|addr)*(?:family|familie|version|type|typ|art)|protokollfamilie|af)$/,
  ],
  [
    'note',
    /(?:notes?|comments?|remarks?|desc|description|labels?|notiz(?:en)?|kommentare?|bemerkung(?:en)?|beschreibung|bezeichnung|zweck|purpose|anmerkung(?:en)?|hinweise?|verwendung|usage|titel|title|name|infos?|information|grund|reason)$/,
  ],
  ['service', /^(?:system|service)?(?:services?|dienste?|products?|produkte?|tag|servicetag)$/],
  ['region', /^(?:regions?|regionen|scope|zones?|availabilityzone|networkbordergroup)$/],
  [
    'about',
    /^(?:standorte?|locations?|sites?|office|buero|kunden?|customers?|firma|company|owners?|besitzer|inhaber|abteilung|department|teams?|ansprechpartner|contacts?|kontakt|benutzer|users?|nutzer|systeme?|systems?|server|geraete?|devices?|anbieter|provider)$/,
  ],
];

/** What a column or key of this name holds, as far as the name alone tells. */
export const roleOf = remembered((name: string): Role | undefined => {
  if (name.length > LONGEST_NAME * 2) return undefined;
  // "Adresse (Büro oder Homeoffice)" is explained in brackets.
  const joined = wordsOf(name.replace(/\([^)]*\)/g, '')).join('');
  // "IP 1" and "IP 2" next to each other.
  const isSource = [joined, joined.replace(/\d{1,2}$/, '')].some(
    (one) => PARTS.test(one) && CORE.test(one),
  );
  if (isSource) return 'source';
  return OTHERS.find(([, pattern]) => pattern.test(joined))?.[0];
});

/**
 * Whether a text looks like an address, a network or a range, right or wrong: it is made of digits,
 * dots and colons. `203.0.113.256` does; a date, a number or a version does not.
 */
export function looksLikeAddress(text: string): boolean {
  if (text.length > 100 || !/[0-9]/.test(text) || TIME_OR_MAC.test(text)) return false;
  return (
    /^\W*\d{1,5}(?:\.(?:\d{1,5}|\*|x)){3}/.test(text) ||
    /^\W*[0-9a-f]{0,4}:[0-9a-f]{0,4}:[0-9a-f:.]*/i.test(text) ||
    /^\W*\d{1,3}(?:\.\d{1,3}){1,2}\.?\/\d{1,2}$/.test(text)
  );
}

/** What has colons as an IPv6 address has: a time of day, the address of a network card. */
const TIME_OR_MAC = /^\W*(?:\d{1,2}:\d{2}(?::\d{2}\b.*)?|(?:[0-9a-f]{2}:){5}[0-9a-f]{2})\W*$/i;

/** Whether a key says nothing about the addresses below it, so that it makes no note. */
export const isGenericName = remembered((name: string): boolean => {
  const joined = wordsOf(name).join('');
  return joined === '' || GENERIC.test(joined);
});

const GENERIC =
  /^(?:results?|data|items?|values?|lists?|listen?|entries|eintraege|elements?|members?|default|rules?|regeln|spec|propert(?:y|ies)|content|allow|allowed|permit|erlaubt|zugelassen|from|config(?:uration)?)$/;
