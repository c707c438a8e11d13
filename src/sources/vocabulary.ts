/*
 * Words of firewalls, servers and people. A line is read by what it says, not by the product that
 * it comes from: a word that forbids counts wherever it stands, one that allows only where what it
 * allows follows.
 */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

/** What keeps addresses out. */
export const DENY = words(
  `deny denied denies denylist drop dropped reject rejected block blocked blocklist blacklist
  blacklisted blackhole ban bans banned refuse refused forbid forbidden prohibit prohibited
  disallow disallowed bad evil untrusted unauthorized
  sperre sperren gesperrt gesperrte blockieren blockiert blockierte verbieten verboten verweigern
  verweigert ablehnen abgelehnt verwerfen verworfen aussperren ausgesperrt`,
);

/** What lets in those that follow. */
export const ALLOW = words(
  `allow allowed allows allowlist accept permit permitted pass require grant granted
  whitelist whitelisted trust trusted limit authorize authorized authorise ok
  erlauben erlaubt erlaubte zulassen zugelassen zugelassene freigeben freigegeben freigegebene
  freigabe freischalten freigeschaltet vertrauen vertrauenswuerdige vertrauenswürdige`,
);

/** What turns the meaning of a line round. */
export const NEGATION = words(
  `not except exception exceptions unless without exclude excluded excludes excluding ! != no
  nicht kein keine keinen außer ausser ohne ausgenommen ausnahme ausnahmen ausgeschlossen`,
);

/** Those that keep out what they stand before, also where nothing else is said. */
export const EXCLUSION = words(
  `not except exception exceptions exclude excluded excludes excluding ! !=
  nicht kein keine keinen außer ausser ausgenommen ausnahme ausnahmen ausgeschlossen`,
);

/** What says that a line is not in force. */
export const DISABLED = words(
  `disabled disable inactive deactivate deactivated expired revoked revoke delete deleted del remove removed
  unallow obsolete deprecated retired
  deaktiviert deaktivierte inaktiv abgelaufen widerrufen gelöscht geloescht entfernt entfernen
  veraltet ungültig ungueltig gekündigt gekuendigt abgeschaltet ausgeschaltet`,
);

/** Names that say by a value whether a line is in force. */
export const SWITCH = words('enabled enable active state status present aktiv aktiviert zustand');
export const OFF = words('false no n 0 off nein aus absent disabled inactive inaktiv');

/** What is about addresses that the reader's own machines connect to. */
export const OUTGOING = words('out output outbound outgoing egress ausgehend postrouting');

/** What is followed by the address that something comes from. */
export const SOURCE_KEY = words(
  `from src saddr source s src-range source-range source-ranges sources von remoteip remoteaddress
  remote_ip remote_addr client_ip src_ip source_ip source_address ip_src ip-src add-source`,
);

/** What is followed by the address that something goes to. */
export const TARGET_KEY = words(
  `to route-to reply-to dup-to dst daddr destination destinations d dst-range dest destination-ranges nach via gateway
  localip localaddress dnat snat to-destination to-source redirect proxy_pass proxy upstream listen
  bind server nameserver dns`,
);

/** Whether a word is followed by where something goes to: `--dst`, `destination-address-prefixes`. */
export function isTargetKey(token: string): boolean {
  return (
    TARGET_KEY.has(plain(token)) ||
    partsOf(token).some((part) => /^(?:dst|dest|destinations?|daddr)$/.test(part))
  );
}

/** Settings of which each value is let in; written without hyphens, underscores and capitals. */
const ALLOWING_KEYS = words(
  `cidr cidrs cidrip cidripv6 cidripv4 cidrblock cidrblocks ipv6cidrblocks ipv4cidrblocks
  ipcidrrange sourceranges sourcerange loadbalancersourceranges sourceaddressprefix
  sourceaddressprefixes ipranges iprange iprules authorizednetworks masterauthorizednetworks
  mynetworks inboundcidrs sourcecidr sourcecidrs sourcecidrblocks sourceips sourceip sourcenetworks
  clientips remoteips ingresscidrs ingresscidrblocks publicaccesscidrs authorizedipranges
  apiserverauthorizedipranges allowedipranges allowedips addsource`,
);

/** Names that may stand before an address and say nothing about it. */
export const LABELS = words(
  `ip ips ipv4 ipv6 ip4 ip6 inet inet6 host hosts address addresses addr adresse adressen network
  networks net netz netze subnet cidr quelle quellen`,
);

/** The parts of a name such as `denylist-source-range`, `bad_ips` or `sourceRanges`. */
function partsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-zäöüß0-9]+/)
    .filter(Boolean);
}

/** What a word of a line says. */
export interface Word {
  readonly denies: boolean;
  readonly allows: boolean;
  readonly disables: boolean;
  readonly negates: boolean;
  readonly goesOut: boolean;
}

/** What a word says, be it a word of a language or the name of a setting. */
export function meaningOf(token: string): Word {
  const word = plain(token);
  const parts = partsOf(token);
  const has = (set: ReadonlySet<string>) => set.has(word) || parts.some((part) => set.has(part));
  // `cidr_block`, `ipBlock`: a block of addresses, not to block something.
  const isBlockOf = parts.length > 1 && /^blocks?$/.test(parts.at(-1) ?? '');
  const isKey = ALLOWING_KEYS.has(parts.join(''));
  return {
    denies: !isBlockOf && has(DENY),
    allows: isKey || has(ALLOW),
    disables: has(DISABLED),
    negates: NEGATION.has(word) || (parts.length > 1 && NEGATION.has(parts[0] ?? '')),
    goesOut: has(OUTGOING),
  };
}

/**
 * What a heading or a note says of the addresses that it is about: what it denies wins, then what is
 * no longer in force.
 */
export function standingOf(text: string): 'denied' | 'disabled' | undefined {
  const said = text.slice(0, LONGEST_REMARK);
  const words = said.split(/[^\p{L}\p{N}\u2019'_-]+/u).filter(Boolean);
  const isTurned = (index: number) => {
    const before = words[index - 1] ?? '';
    const isOfTwo = /^(?:mehr|longer|zugang|access)$/i.test(before);
    const turning = isOfTwo ? (words[index - 2] ?? '') : before;
    return NEGATION.has(plain(turning)) || NEVER.test(turning);
  };
  const says = (meaning: 'denies' | 'allows' | 'disables', turned: boolean) =>
    words.some((word, index) => meaningOf(word)[meaning] && isTurned(index) === turned);
  if (says('denies', false) || says('allows', true)) return 'denied';
  return says('disables', false) || UNUSED.test(said) ? 'disabled' : undefined;
}

/** Longest remark that is read for what it says. */
const LONGEST_REMARK = 200;

/** Negations that are not words of their own in the lists above. */
const NEVER = /^(?:never|niemals|nie|do(?:es)?n[\u2019']?t|cannot|can[\u2019']?t)$/i;

/** `no longer in use`, `nicht mehr verwendet`, `do not use`. */
const UNUSED =
  /\b(?:no longer|not (?:in )?use|not used|unused|nicht mehr|nicht (?:verwenden|benutzen|nutzen)|unbenutzt)/i;

/** A word without the signs that settings and sentences put at its ends. */
export function plain(token: string): string {
  return token
    .toLowerCase()
    .replace(/^[-@$%<]+/, '')
    .replace(/[:.>]+$/, '');
}
