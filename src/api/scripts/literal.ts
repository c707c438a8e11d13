import { compactJson } from './compact-json.ts';

/** What JSON, JavaScript and Python write alike: all values but `true`, `false` and `null`. */
type WrittenAlike<T> = T extends string | number | undefined
  ? T
  : T extends boolean | null
    ? never
    : { readonly [Key in keyof T]: WrittenAlike<T[Key]> };

/**
 * Characters that cannot be seen or that turn the direction of a text around, so that code would
 * not look like what it does (CVE-2021-42574), and `<`, which could end a script in a page.
 */
const HIDDEN = /[<\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g;

/**
 * A value as code that means the same in JavaScript and Python: as JSON. Every text of JSON is
 * one of JavaScript since ECMAScript 2019, and its escapes in texts are also Python's.
 *
 * A key must not be `__proto__`, which JavaScript does not take for a name.
 */
export function literal<const T>(value: T & WrittenAlike<T>): string {
  return compactJson(value).replaceAll(
    HIDDEN,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
