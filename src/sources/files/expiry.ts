import type { State } from './states.ts';
import { remembered } from '../remembered.ts';
import { wordsOf } from './names.ts';

/** A day as `2026-11-28`: such texts are in order of time. */
export type Day = string;

/** Names of the last day: "Gültig bis", `validUntil`, `expirationTime`. */
const LAST =
  /^(?:gueltig|gueltigkeit|valid|befristet|befristung|freigegeben|aktiv|active|zugelassen|erlaubt|enabled|allowed)?(?:bis|until|till)(?:datum|date|time|at|on)?$|^(?:valid|active|enabled|allowed)(?:to|thru|through)(?:date)?$|^(?:expir(?:y|es|ed|ation)|expire)(?:date|time|datetime|timestamp|at|on)?$|^(?:ablauf|ablaufdatum|laeuftab|laeuftabam|end(?:e)?(?:datum|date|time)|ende|notafter|befristung)$/;

/** Names of the first day: "Gültig ab", `validFrom`. */
const FIRST =
  /^(?:gueltig|gueltigkeit|valid|aktiv|active|freigegeben|zugelassen|enabled)(?:ab|von|seit|from|since)(?:datum|date)?$|^(?:notbefore|beginn|begin(?:n)?datum|startdatum|startdate)$/;

/** Whether a column or key says how long its addresses are let in, if its values are days. */
export const isPeriodName = remembered((name: string): boolean => {
  const joined = wordsOf(name.replace(/\([^)]{0,60}\)/g, '')).join('');
  return LAST.test(joined) || FIRST.test(joined);
});

const isFirst = remembered((name: string): boolean => FIRST.test(wordsOf(name).join('')));

/** What has no end. */
const ENDLESS =
  /^(?:-+|\u2013|\u2014|\u221E|n\/?a|none|null|never|nie|unbefristet|unbegrenzt|dauerhaft|permanent|unlimited|offen|open|kein(?:e|s)?)?$/i;

/** Whether a text is a day, or says that there is none. */
export function isDay(text: string): boolean {
  return ENDLESS.test(text.trim()) || daysIn(text).length > 0;
}

/**
 * What a day in a column or under a key says today: `disabled` before the first and after the last.
 *
 * @param today if known; without it nothing is over
 */
export function stateOfDay(name: string, text: string, today: Day | undefined): State {
  const days = daysIn(text);
  if (ENDLESS.test(text.trim()) || (days.length > 0 && today === undefined)) return 'on';
  const states = new Set(
    days.map((day) => (isFirst(name) ? day <= (today ?? day) : day >= (today ?? day))),
  );
  if (states.size !== 1) return 'unclear';
  return states.has(true) ? 'on' : 'disabled';
}

const UNTIL =
  /(?:^|[\s(,;])(?:g(?:ü|ue)ltig bis|befristet bis|bis|valid until|valid to|until|till|expire[sd]?(?: on| at)?|l(?:ä|ae)uft ab(?: am)?|abgelaufen am)\s{0,3}:?\s{0,3}(\d[\d./-]{5,9})/i;

/** Whether a note says that its addresses were let in up to a day that is over. */
export function isNoteOver(note: string, today: Day | undefined): boolean {
  const written = UNTIL.exec(note)?.[1];
  if (written === undefined || today === undefined) return false;
  const days = daysIn(written.replace(/[./-]+$/, ''));
  return days.length > 0 && days.every((day) => day < today);
}

/** The day that a text begins with; two where day and month may be the other way round. */
function daysIn(text: string): readonly Day[] {
  const written = text.trim();
  const [, year, month = '', day = '31'] =
    /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?!\d)/.exec(written) ?? [];
  if (year !== undefined) return dayOf(year, month, day);
  const [, first, second = '', last = ''] =
    /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?!\d)/.exec(written) ?? [];
  if (first !== undefined) return dayOf(last, second, first);
  const [, one, other = '', behind = ''] =
    /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/.exec(written) ?? [];
  if (one !== undefined) return [...dayOf(behind, other, one), ...dayOf(behind, one, other)];
  const [, ofYear, inYear = ''] = /^(\d{1,2})[./](\d{4})$/.exec(written) ?? [];
  if (ofYear !== undefined) return dayOf(inYear, ofYear, '31');
  if (/^(?:19|20)\d{2}$/.test(written)) return dayOf(written, '12', '31');
  // Seconds or milliseconds since 1970.
  if (!/^\d{10}(?:\d{3})?$/.test(written)) return [];
  return [new Date(Number(written.padEnd(13, '0'))).toISOString().slice(0, 10)];
}

function dayOf(year: string, month: string, day: string): readonly Day[] {
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return [];
  return [`${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`];
}
