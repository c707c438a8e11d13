/*
 * Words of firewalls, servers and people, in one list for lines, tables and structured files. German
 * ones stand here as they are written; they are compared without umlauts.
 */

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** A word in lower case and without umlauts, so that all ways to write it are the same. */
export function folded(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter);
}

function words(...lists: readonly (string | Iterable<string>)[]): ReadonlySet<string> {
  return new Set(
    lists.flatMap((list) =>
      (typeof list === 'string' ? list.split(/\s+/) : [...list]).map(folded).filter(Boolean),
    ),
  );
}

/** What keeps addresses out, wherever it stands. */
export const DENY = words(
  `deny denied denies denylist drop dropped dropping reject rejected block blocked blocklist
  blacklist blacklisted blackhole ban bans banned refuse refused forbid forbidden prohibit
  prohibited disallow disallowed untrusted unauthorized unauthorised tarpit discard discarded
  requirenone logdrop
  sperre sperren gesperrt gesperrte blocken blockieren blockiert blockierte verbieten verboten
  verweigern verweigert ablehnen abgelehnt verwerfen verworfen aussperren ausgesperrt unzulässig
  unerlaubt 🚫 ⛔`,
);

/** What says so where it stands alone or in the name of a list; a place may be called "Bad". */
export const HARMFUL = words(
  `bad evil malicious unapproved attacker attackers threat threats quarantine suspicious spammer
  spammers botnet botnets
  angreifer verdächtig verdächtige verdächtiger verdächtigen bösartig bösartige bösartigen`,
);

/** What says so as the whole of a name: "Spam", `attack_sources`; a "Spam-Filter" is a service. */
export const SUSPECT = words(
  HARMFUL,
  `attack attacks abuse abusive abuser abusers spam malware phishing honeypot honeypots failed bruteforce intruder
  intruders intrusion
  angriff angriffe missbrauch fehlgeschlagen fehlgeschlagene`,
);

/** What lets in those that follow. */
export const ALLOW = words(
  `allow allowed allows allowlist accept accepted permit permitted pass require grant granted
  whitelist whitelisted trust trusted limit authorize authorized authorise authorised ok
  erlauben erlaubt erlaubte erlaubter zulassen zugelassen zugelassene freigeben freigegeben
  freigegebene freigabe freischalten freigeschaltet freizuschalten vertrauen vertrauenswürdig
  vertrauenswürdige gewährt`,
);

/** What turns the meaning of a line round. */
export const NEGATION = words(
  `not except exception exceptions unless without exclude excluded excludes excluding ! != no
  nicht kein keine keinen außer ohne ausgenommen ausnahme ausnahmen ausgeschlossen`,
);

/** Those that keep out what they stand before, also where nothing else is said. */
export const EXCLUSION = words(
  `not except exception exceptions exclude excluded excludes excluding ! !=
  nicht kein keine keinen außer ausgenommen ausnahme ausnahmen ausgeschlossen`,
);

/** What says that a line is not in force, wherever it stands. */
export const DISABLED = words(
  `disabled disable inactive deactivate deactivated expired revoked revoke delete deleted del remove
  removed unallow obsolete deprecated retired
  deaktiviert deaktivierte inaktiv abgelaufen widerrufen gelöscht löschen entfernt entfernen
  veraltet ungültig gekündigt abgeschaltet ausgeschaltet aufheben aufgehoben entziehen entzogen
  zurücknehmen zurückgenommen beenden beendet`,
);

/** What says so where nothing else is said: a note "alt", the cell of a table; "Büro alt" is a place. */
export const ENDED = words(
  `cancelled canceled old legacy former formerly suspended archived invalid absent stale outdated paused
  ignore ignored negate negated invert inverted egress outbound outgoing
  alt alte alter altes früher ehemals ehemalig ehemalige stillgelegt archiviert storniert
  ausgeschieden zurückgezogen entfällt ausgehend ✗ ✘ ☐ ❌`,
);

/** What says that a rule is in force or lets in, as the whole of an answer. */
export const ON = words(
  [...ALLOW].filter((word) => word !== 'require' && word !== 'limit'),
  `enable enabled active activated on yes y true 1 x okay valid approved live productive production
  current used ingress inbound incoming in both
  genehmigt aktiv aktiviert ein an ja j wahr gültig produktiv eingehend ✓ ✔ ☑ ✅`,
);

/** What says that a rule is not in force only as the answer to a question: under "Status", "Aktiv". */
export const OFF_ANSWERS = words(
  `off no n false 0 none unused pending requested planned draft out candidate candidates review
  proposed proposal
  aus nein falsch beantragt angefragt geplant entwurf offen kandidat kandidaten vorgeschlagen
  vorschlag vorschläge`,
);

/** The answers that take back what a name says: "Gesperrt: nein". */
export const NO = words('no n nein false falsch 0 off aus none null never nie leer');

/** Words of names and remarks that add nothing to what is said: "gesperrt seit 2023". */
export const FILLERS = words(
  `is ist has are sind was wurde wird be been at am on seit since date datum ab von by durch flag the
  bereits ip ips adresse adressen address addresses diese dieser jetzt now`,
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
  `to route-to reply-to dup-to dst daddr destination destinations d dst-range dest
  destination-ranges nach via über gateway localip localaddress dnat snat to-destination to-source
  redirect proxy_pass proxy upstream listen listenaddress bind proxy_bind server server_name
  nameserver dns resolver forwarders loadbalancerip clusterip podcidr ziel zieladresse ziel-ip`,
);

/** Settings of which each value is let in; written without hyphens, underscores and capitals. */
export const ALLOWING_KEYS = words(
  `cidr cidrs cidrip cidripv6 cidripv4 cidrblock cidrblocks ipv6cidrblocks ipv4cidrblocks
  ipcidrrange sourceranges sourcerange loadbalancersourceranges sourceaddressprefix
  sourceaddressprefixes ipranges iprange iprules authorizednetworks masterauthorizednetworks
  mynetworks inboundcidrs sourcecidr sourcecidrs sourcecidrblocks sourceips sourceip sourcenetworks
  clientips remoteips ingresscidrs ingresscidrblocks publicaccesscidrs authorizedipranges
  apiserverauthorizedipranges allowedipranges allowedips addsource logintrustednetworks`,
);

/** Names that may stand before an address and say nothing about it. */
export const LABELS = words(
  `ip ips ipv4 ipv6 ip4 ip6 inet inet6 host hosts address addresses addr adresse adressen network
  networks net netz netze subnet cidr quelle quellen`,
);

/** What the name of a list that lets in may have besides: `trusted_source_ranges`, `allow-query`. */
export const OF_LISTS = words(
  LABELS,
  `list lists liste set range ranges source sources src client clients remote inbound ingress from
  cidrs subnets blocks block prefix prefixes rule rules query recursion transfer access admin ssh
  default public http https bereiche quelladressen`,
);

/** What a name of something harmful may have besides: "Failed logins from", `spam_ips`. */
export const OF_HARM = words(
  OF_LISTS,
  FILLERS,
  `of and und login logins attempt attempts traffic requests anmeldung anmeldungen anmeldeversuche
  zugriff zugriffe versuche anfragen`,
);

/** What a line may begin with that lets in: commands, places of rules, names of protocols. */
export const HEADS = words(
  `sudo ufw iptables ip6tables ip ip6 nft rule access-list http-request tcp-request http_access tcp
  udp icmp esp meta iifname iif ct location netsh gcloud az aws add insert firewall-cmd pfctl
  anywhere seq in rdr from src source sources proto protocol please bitte wir we zugriff zugang acl var let const
  export chain action new-netfirewallrule set-netfirewallrule`,
);

/** What may stand between a word that allows, or the name of a source, and its addresses. */
export const BETWEEN = words(
  `and or und oder sowie bzw & + = if in for für den die der das dem folgende folgenden following sie
  ist is are sind access zugriff zugang extended tcp udp icmp -- - : eq == ~ { (
  ! != not bitte please our unsere new neue counter string := `,
);

/** What may follow the address of a sentence that lets in, and does not limit what it says. */
export const BEHIND = words(
  `any anywhere all port ports ssh http https localhost comment note log state established dpt
  us uns here hier thanks thank you danke dank vielen gruß grüße weiterhin dauerhaft always immer
  wieder again too also auch now jetzt sofort werden sein be`,
);
