import { DENY, DISABLED } from '../vocabulary.ts';
import { remembered, wordsOf } from './names.ts';

/**
 * What a row or rule says about its own addresses: `on`: they are let in, `denied`: they are kept
 * out, `disabled`: neither at present. A word that is none of those is `unclear`, which lets
 * nobody in.
 */
export type State = 'on' | 'denied' | 'disabled' | 'unclear';

/** Words as names of columns and keys are cut into: without umlauts. */
function folded(...lists: readonly Iterable<string>[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => [...list].map((word) => wordsOf(word).join(''))));
}

function list(text: string): readonly string[] {
  return text.split(/\s+/);
}

/** Words of firewalls, exports and people for what is allowed, and for what is in force. */
const ON = folded(
  list(`allow allowed allows accept accepted permit permitted pass grant granted enable enabled active
  activated on yes y true 1 x ok okay valid approved live productive production current used
  ingress inbound incoming in both
  erlauben erlaubt zulassen zugelassen freigeben freigegeben freigeschaltet freigabe freischalten
  genehmigt aktiv aktiviert ein an ja j wahr gueltig gewaehrt produktiv eingehend ✓ ✔ ☑ ✅`),
);

/** Words that mean what they say wherever they stand alone; a place may be called "Bad". */
const DENIED = folded(
  [...DENY].filter((word) => word !== 'bad' && word !== 'evil'),
  list(`except unzulaessig unerlaubt malicious unapproved attacker attackers threat threats
  quarantine suspicious`),
);

/** What is no longer or not yet in force, or is about traffic to the outside. */
const ENDED = folded(
  DISABLED,
  list(`cancelled canceled old suspended archived invalid absent stale outdated retired former
  negate negated invert inverted egress outbound outgoing
  alt alte alter altes ehemalig ehemalige stillgelegt gekuendigt archiviert storniert
  ausgeschieden zurueckgezogen ausgehend ✗ ✘ ☐ ❌`),
);

/** What says so only as the answer to a question: under "Status" or "Aktiv". */
const DISABLED_ANSWERS = folded(
  list(`off no n false 0 none unused pending requested planned draft out
  aus nein falsch beantragt angefragt geplant entwurf offen`),
);

/** The answers that take back what a name denies: "Gesperrt: nein". */
const NO = folded(list('no n nein false falsch 0 off aus none null never nie leer'));

/** Words of names that ask whether something is let in. */
const ASKING = folded(
  list(`status state zustand enable enabled active activated aktiv aktiviert action actions aktion
  rule regel regeltyp policy richtlinie verdict access zugriff zugang permission berechtigung
  berechtigt allow allowed erlaubt erlaubnis freigegeben freigabe freigeschaltet zugelassen zulassen
  zulaessig genehmigt approved valid gueltig trusted permit permitted target effect decision
  disposition direction richtung wirkung entscheidung whitelist whitelisted allowlist mode modus
  firewall filter result ergebnis betrieb`),
);

/** Endings of German names in one word: "Freigabestatus", "Regelaktion". */
const ASKING_END = /(?:status|zustand|aktion)$/;

/** Words of names that add nothing to what is asked. */
const FILLER =
  /^(?:is|ist|has|are|sind|was|wurde|wird|be|been|at|am|on|seit|since|date|datum|ab|von|by|durch|flag|the|bereits|ip|ips|adresse|address)$/;

const EXCLUDED =
  /^(?:exceptions?|exclu(?:de|ded|des|ding|sions?)|ausnahmen?|ausgenommen|ausgeschlossen(?:e[nrs]?)?)$/;
const DENYING =
  /^(?:(?:ge)?sperr(?!ig)|(?:deny|block|black)list|(?:blockiert|verboten|verweigert|abgelehnt)e[nrs]?$)/;
const ENDING =
  /^(?:geloescht|entfernt|deaktiviert|abgelaufen|widerrufen|gekuendigt|veraltet|stillgelegt|archiviert)e[nrs]?$/;
const NOT = /^(?:not|nicht|kein|keine|keinen|un|nie|never)$/;

/** The words of a name, without what explains it in brackets. */
function namedWords(name: string): readonly string[] {
  return wordsOf(name.replace(/\([^)]{0,60}\)/g, ' '));
}

/** `cidr_block`, `ipBlock`: a block of addresses, not to block something. */
function isBlockOf(words: readonly string[], index: number): boolean {
  return words.length > 1 && index === words.length - 1 && words[index] === 'block';
}

function denies(word: string): boolean {
  return DENIED.has(word) || DENYING.test(word) || EXCLUDED.test(word);
}

function ends(word: string): boolean {
  return ENDED.has(word) || ENDING.test(word);
}

/** Whether a column or key asks whether something is kept out, so that "yes" keeps out: `isBlocked`. */
const isNegativeName = remembered((name: string): boolean => {
  const words = namedWords(name).filter((word) => !FILLER.test(word));
  if (words.length === 0) return false;
  const isNegative = (word: string) => denies(word) || ends(word);
  if (words.every(isNegative)) return true;
  return (
    words.some((word) => NOT.test(word)) &&
    words.every((word) => NOT.test(word) || isNegative(word) || ASKING.has(word))
  );
});

/** Whether a column or key of this name says what is let in. */
export const isStateName = remembered(
  (name: string): boolean =>
    isNegativeName(name) ||
    namedWords(name).some((word) => ASKING.has(word) || ASKING_END.test(word)),
);

/** Whether all that is filled in under a name keeps out unless it is "no". */
export function isDenyingState(name: string): boolean {
  return isNegativeName(name) && namedWords(name).join('') !== 'block';
}

/** Whether all that is below a key of this name is kept out: `except`, `denylist-source-range`. */
export const isDenyingName = remembered((name: string): boolean => {
  const words = wordsOf(name);
  return words.some(
    (word, index) =>
      !isBlockOf(words, index) &&
      (denies(word) ||
        (ends(word) && !OUTGOING.test(word)) ||
        word === 'bad' ||
        word === 'evil' ||
        (NOT.test(word) && words.length > 1) ||
        word === 'not'),
  );
});

/** Whether a name is about where traffic goes, which says nothing about who may come in. */
export const isOutgoingName = remembered(
  (name: string): boolean =>
    wordsOf(name).some((word) => OUTGOING.test(word)) || OWN_NETWORK.test(wordsOf(name).join('')),
);

/** Resources that are networks of the reader's own. */
const OWN_NETWORK =
  /^(?:aws(?:default)?(?:vpc|subnet)|googlecomputesubnetwork|azurerm(?:virtualnetwork|subnet))$/;

const OUTGOING =
  /^(?:egress|outbound|outgoing|ausgehend|dest|dst|dstaddr|destinations?|ziele?|zielip|zieladressen?|zielnetze?|gateways?|nexthop|dns|nameservers?)$/;

/** Whether an address under this name is one that is connected to, or of the reader's own machines. */
export const isTargetName = remembered((name: string): boolean =>
  TARGET.test(wordsOf(name).join('')),
);

const TARGET =
  /^(?:to|target|server|upstream|bind|listen|clusterips?|loadbalancerip|externalips?|nexthop(?:ip)?|(?:vpc|pod|service)cidr(?:block)?|local(?:ip|address|e?adresse)|via|proxy|redirect)$/;

/**
 * What a value in a column or under a key means; undefined for a word that is none of a state.
 *
 * @param name of the column or key
 */
export function stateOf(name: string, value: string): State | undefined {
  return isNegativeName(name) ? negativeState(value) : positiveState(value);
}

const positiveState = remembered((value: string): State | undefined => {
  const words = wordsOf(value);
  const word = words.join('');
  const isOff = (part: string) => ends(part) || DISABLED_ANSWERS.has(part);
  if (word === '') return undefined;
  if (DENIED.has(word)) return 'denied';
  if (ON.has(word)) return 'on';
  if (isOff(word)) return 'disabled';
  // "Nicht freigegeben", "DENY IN": a word that forbids counts wherever it stands.
  if (words.some(denies)) return 'denied';
  if (words.some((part) => NOT.test(part) || isOff(part))) return 'disabled';
  return words.every((part) => ON.has(part)) ? 'on' : undefined;
});

/** Whatever is filled in keeps out, be it a cross, a date or "ja, seit 2023", unless it is "no". */
const negativeState = remembered((value: string): State => {
  const words = wordsOf(value);
  if (words.some(denies) && !words.some((word) => NOT.test(word) || NO.has(word))) return 'denied';
  return words.every((word) => NO.has(word)) ? 'on' : 'disabled';
});

/**
 * What a text says that consists of nothing but words that deny or switch off, such as "gesperrt
 * seit 2023": it means the same under any name. Undefined for any other text.
 */
export const ruledOut = remembered((value: string): 'denied' | 'disabled' | undefined => {
  const words = wordsOf(value).filter((word) => !FILLER.test(word) && !/^\d+$/.test(word));
  if (words.length === 0) return undefined;
  if (words.every((word) => DENIED.has(word) || DENYING.test(word))) return 'denied';
  return words.every((word) => denies(word) || ends(word)) ? 'disabled' : undefined;
});

/** What a heading says about the rows below it; undefined if it says nothing about it. */
export const headingState = remembered((text: string): State | undefined => {
  const words = wordsOf(text);
  if (words.some(denies)) return 'denied';
  if (words.some((word) => ends(word) || NOT.test(word))) return 'disabled';
  return words.some((word) => ON.has(word) && word.length > 4) ? 'on' : undefined;
});
