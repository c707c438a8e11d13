import { remembered, wordsOf } from './names.ts';

/**
 * What a row or rule says about its own addresses: `on`: they are let in, `denied`: they are kept
 * out, `disabled`: neither at present. A word that is none of those is `unclear`, which lets
 * nobody in.
 */
export type State = 'on' | 'denied' | 'disabled' | 'unclear';

/** Words of firewalls, exports and people for what is allowed, and for what is in force. */
const ON = new Set(
  `allow allowed allows accept accepted permit permitted pass grant granted enable enabled active
  activated on yes y true 1 x ok okay valid approved live productive production current used
  ingress inbound incoming in both
  erlauben erlaubt zulassen zugelassen freigeben freigegeben freigeschaltet freigabe freischalten
  genehmigt aktiv aktiviert ein an ja j wahr gueltig gewaehrt produktiv eingehend ✓ ✔ ☑ ✅`.split(
    /\s+/,
  ),
);

const DENIED = new Set(
  `deny denied denies drop dropped reject rejected block blocked refuse refused forbid forbidden
  ban banned prohibit prohibited disallow disallowed blacklisted blacklist blocklist except
  verbieten verboten verweigern verweigert ablehnen abgelehnt blockieren blockiert sperren
  gesperrt verwerfen verworfen unzulaessig`.split(/\s+/),
);

const DISABLED = new Set(
  `disable disabled inactive deactivated off no n false 0 none expired revoked deleted removed
  cancelled canceled obsolete deprecated old unused pending requested planned draft
  deaktiviert inaktiv aus nein falsch abgelaufen widerrufen geloescht entfernt gekuendigt veraltet
  alt ungueltig beantragt angefragt geplant entwurf offen egress outbound outgoing out ausgehend
  ✗ ✘ ☐ ❌`.split(/\s+/),
);

/** Names of columns and keys whose "yes" means that something is not let in. */
const NEGATIVE =
  /^(?:disabled?|inactive|inaktiv|deaktiviert|gesperrt|sperre|block|blocked|blockiert|den(?:y|ied)|verboten|revoked|expired|abgelaufen|deleted|geloescht|removed|entfernt|reject(?:ed)?|drop(?:ped)?)$/;

/** Names of columns and keys that say in a word whether something is let in. */
const STATE =
  /^(?:status|state|zustand|enabled?|activ(?:e|ated)|aktiv|aktiviert|actions?|aktion|rule|rulestatus|ruleaction|regel|regeltyp|policy|richtlinie|verdict|access|zugriff|zugang|permission|berechtigung|allow|allowed|erlaubt|erlaubnis|freigegeben|freigabe|freigeschaltet|zugelassen|zulassen|permit|permitted|target|effect|decision|disposition|direction|richtung|wirkung|entscheidung)$/;

/** Whether a column or key of this name says what is let in. */
export const isStateName = remembered((name: string): boolean => {
  const joined = wordsOf(name).join('');
  return STATE.test(joined) || NEGATIVE.test(joined);
});

/** Whether all that is below a key of this name is kept out: `except`, `denylist-source-range`. */
export const isDenyingName = remembered((name: string): boolean => {
  const words = wordsOf(name);
  if (words.length === 1 && words[0] === 'block') return true;
  return words.some((word) => DENYING.test(word));
});

const DENYING =
  /^(?:except|exceptions?|exclu(?:de|ded|des|ding|sions?)|den(?:y|ied)|denylist|deny list|blacklist(?:ed)?|blocklist(?:ed)?|blocked|reject(?:ed)?|drop(?:ped)?|forbidden|banned|ban|not|disallow(?:ed)?|untrusted|ausnahmen?|ausgenommen|(?:gesperrt|blockiert|verboten|verweigert|abgelehnt|ausgeschlossen)(?:e[nrs]?)?)$/;

/** Whether a name is about where traffic goes, which says nothing about who may come in. */
export const isOutgoingName = remembered((name: string): boolean =>
  wordsOf(name).some((word) => OUTGOING.test(word)),
);

const OUTGOING =
  /^(?:egress|outbound|outgoing|ausgehend|dest|dst|destinations?|ziele?|zielip|zieladressen?|zielnetze?|gateways?|nexthop|dns|nameservers?)$/;

/**
 * What a value in a column or under a key means; undefined for a word that is none of a state.
 *
 * @param name of the column or key
 */
export function stateOf(name: string, value: string): State | undefined {
  return NEGATIVE.test(wordsOf(name).join('')) ? negativeState(value) : positiveState(value);
}

const positiveState = remembered((value: string) => stateIn(value, false));
const negativeState = remembered((value: string) => stateIn(value, true));

function stateIn(value: string, negative: boolean): State | undefined {
  const words = wordsOf(value);
  const word = words.join('');
  if (word === '') return negative ? 'on' : undefined;
  if (DENIED.has(word)) return 'denied';
  const known = ON.has(word) ? 'on' : DISABLED.has(word) ? 'disabled' : undefined;
  if (known !== undefined) {
    if (!negative) return known;
    return known === 'on' ? 'disabled' : 'on';
  }
  // "Nicht freigegeben", "DENY IN": a word that forbids counts wherever it stands.
  if (words.some((part) => DENIED.has(part))) return 'denied';
  if (words.some((part) => /^(?:not|nicht|no|kein|keine|un|nie)$/.test(part))) return 'disabled';
  if (words.some((part) => DISABLED.has(part))) return 'disabled';
  return words.every((part) => ON.has(part)) ? 'on' : undefined;
}
