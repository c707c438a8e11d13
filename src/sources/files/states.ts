import { isHarmful } from '../vocabulary.ts';
import {
  DENY,
  DISABLED,
  ENDED,
  FILLERS,
  HARMFUL,
  LABELS,
  NO,
  OF_LISTS,
  OFF_ANSWERS,
  ON,
} from '../words.ts';
import { remembered } from '../remembered.ts';
import { wordsOf } from './names.ts';

/**
 * What a row or rule says about its own addresses: `on`: they are let in, `denied`: they are kept
 * out, `disabled`: neither at present. A word that is none of those is `unclear`, which lets
 * nobody in.
 */
export type State = 'on' | 'denied' | 'disabled' | 'unclear';

/** Words that deny where they stand alone; "Bad" may be a place. */
const DENIED: ReadonlySet<string> = new Set(
  [...DENY, ...HARMFUL, 'except'].filter((word) => word !== 'bad' && word !== 'evil'),
);

/** What is no longer or not yet in force, or is about traffic to the outside. */
const OVER: ReadonlySet<string> = new Set([...DISABLED, ...ENDED]);

/** Words of names that ask whether something is let in. */
const ASKING: ReadonlySet<string> = new Set(
  `status state zustand enable enabled active activated aktiv aktiviert action actions aktion
  rule regel regeltyp policy richtlinie verdict access zugriff zugang permission berechtigung
  berechtigt allow allowed erlaubt erlaubnis freigegeben freigabe freigeschaltet zugelassen zulassen
  zulaessig genehmigt approved valid gueltig trusted permit permitted target effect decision
  disposition direction richtung wirkung entscheidung whitelist whitelisted allowlist mode modus
  firewall filter result ergebnis betrieb present authorized autorisiert`.split(/\s+/),
);

/** Endings of German names in one word: "Freigabestatus", "Regelaktion". */
const ASKING_END = /(?:status|zustand|aktion)$/;

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
  return OVER.has(word) || ENDING.test(word);
}

/** Whether a column or key asks whether something is kept out, so that "yes" keeps out: `isBlocked`. */
const isNegativeName = remembered((name: string): boolean => {
  const words = namedWords(name).filter((word) => !FILLERS.has(word));
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
  if (isHarmful(name)) return true;
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

/** What machines and their connections are called, and what is only shown as an example. */
const ASIDE =
  /^(?:backends?|endpoints?|upstreams?|servers?|nodes?|pods?|cluster|loadbalancers?|load|lb|interfaces?|ipam|databases?|db|redis|smtp|mysql|postgres(?:ql)?|status|examples?|samples?|beispiele?|dns|ntp|router|proxy|proxies|container|master|replica|primary|secondary|nat|private|intern(?:al)?|origin(?:al)?)$/;

/** Whether what is below a name is about something else than who is let in. */
export const isAsideName = remembered((name: string): boolean =>
  wordsOf(name).some((word) => ASIDE.test(word)),
);

/**
 * Whether a name may be that of a place or a service, whose addresses are let in: not one of a
 * machine, nor of another address than a source (`podIP`), nor of a list of unknown use
 * (`unknown_clients`, `review`).
 */
export const isLabel = remembered((name: string): boolean => {
  const words = wordsOf(name);
  const isOfList = (word: string) =>
    (OF_LISTS.has(word) && !SERVICE.test(word)) ||
    /^(?:block|gr[ae]y)|list(?:e|en|s)?$|^scanners?$/.test(word);
  // "Off-Site" is a place.
  const isAnswer = (word: string) => OFF_ANSWERS.has(word) && word.length > 3;
  return (
    words.length > 0 &&
    !isAsideName(name) &&
    !words.some((word) => isOfList(word) || isAnswer(word))
  );
});

/** Words of names of lists that are also what a place or a service is called. */
const SERVICE = /^(?:access|admin|default|https?|public|remote|ssh|transfer)$/;

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
  const isOff = (part: string) => ends(part) || OFF_ANSWERS.has(part);
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
 * seit 2023" or "nicht freigegeben": it means the same under any name. Undefined for any other text.
 */
export const ruledOut = remembered((value: string): 'denied' | 'disabled' | undefined => {
  const words = tellingWords(value);
  if (words.length === 0) return undefined;
  if (words.every((word) => DENIED.has(word) || DENYING.test(word))) return 'denied';
  if (words.every((word) => denies(word) || ends(word))) return 'disabled';
  const isTurned = words.some((word) => NOT.test(word)) && words.some((word) => ASKING.has(word));
  return isTurned && words.every((word) => NOT.test(word) || ASKING.has(word) || MORE.test(word))
    ? 'disabled'
    : undefined;
});

const MORE = /^(?:mehr|longer|no|anymore|yet|noch)$/;

/** The words of a text that say something of their own. */
function tellingWords(text: string): readonly string[] {
  return wordsOf(text).filter((word) => !FILLERS.has(word) && !/^\d+$/.test(word));
}

/**
 * What a heading says about the rows below it; undefined if it says nothing about it. What it denies
 * counts wherever it stands; "Büro alt" is the name of a place.
 */
export const headingState = remembered((text: string): State | undefined => {
  const words = wordsOf(text);
  if (isHarmful(text) || words.some(denies)) return 'denied';
  const telling = tellingWords(text).filter((word) => !LABELS.has(word));
  const isOver = (word: string) => ends(word) || ends(word.replace(/e[nrs]?$/, ''));
  const isOff = (word: string) => isOver(word) || NOT.test(word);
  if (telling.some(isOff)) {
    const isClear = telling.every((word) => isOff(word) || MORE.test(word) || ASKING.has(word));
    return isClear ? 'disabled' : undefined;
  }
  return words.some((word) => ON.has(word) && word.length > 4) ? 'on' : undefined;
});
