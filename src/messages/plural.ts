import { MessageError, type Place } from './error.ts';

/** The names of all plural forms, as Unicode has them (CLDR). */
const formNames: readonly string[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** Up to here numbers are tried to find out which forms a language needs. */
const enough = 200;

/** Whether the keys are those of plural forms and of nothing else. */
export function areForms(keys: readonly string[]): boolean {
  return keys.length > 0 && keys.every((key) => formNames.includes(key));
}

/**
 * Checks that a message has the plural forms of its language: those that whole numbers take, and
 * `other`. A form that only very large or broken numbers take may be there.
 *
 * @throws MessageError for a form that the language does not have, and for one that is missing
 */
export function checkForms(
  forms: Readonly<Record<string, string>>,
  locale: string,
  place: Place,
): Readonly<Record<string, string>> {
  const rules = new Intl.PluralRules(locale);
  const known = rules.resolvedOptions().pluralCategories;
  const unknown = Object.keys(forms).find((form) => !known.some((name) => name === form));
  const list = neededForms(rules).join(', ');
  if (unknown !== undefined) {
    const wrong = `the language ${locale} has no plural form "${unknown}"`;
    throw new MessageError(place, wrong, `Write the forms ${list}`);
  }
  const missing = neededForms(rules).find((form) => !(form in forms));
  if (missing !== undefined) {
    throw new MessageError(place, `the plural form "${missing}" is missing`, `Write ${list}`);
  }
  return forms;
}

function neededForms(rules: Intl.PluralRules): readonly Intl.LDMLPluralRule[] {
  const taken = Array.from({ length: enough }, (_, count) => rules.select(count));
  const known = rules.resolvedOptions().pluralCategories;
  return known.filter((form) => form === 'other' || taken.includes(form));
}
