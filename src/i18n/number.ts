import { formatTag, type Locale } from './locale.ts';

/** What a language writes between thousands, and before decimals. */
interface Separators {
  readonly group: string;
  readonly decimal: string;
}

const known: Partial<Record<Locale, Separators>> = {};

function separatorsOf(locale: Locale): Separators {
  return (known[locale] ??= findSeparators(locale));
}

function findSeparators(locale: Locale): Separators {
  const parts = new Intl.NumberFormat(formatTag(locale)).formatToParts(1_234_567.8);
  const of = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? '';
  return { group: of('group'), decimal: of('decimal') };
}

/** What people write between thousands in any language; no language has it before decimals. */
const groups = [' ', "'", '’'];

/**
 * The number that a text says in the language: `1.000` is a thousand in German and one in English,
 * `100,0` the other way round is a hundred in German and nothing in English. A unit behind it is
 * passed over.
 *
 * @returns undefined for anything that is no number in the language, such as `1e3` or `1.00` in German
 */
export function readNumber(text: string, locale: Locale, unit = ''): number | undefined {
  const { group, decimal } = separatorsOf(locale);
  // Wide digits and every kind of blank become the usual ones; what cannot be seen goes.
  const plain = text
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const isUnit = unit !== '' && plain.toLowerCase().endsWith(unit.toLowerCase());
  const number = isUnit ? plain.slice(0, -unit.length).trimEnd() : plain;
  const [whole = '', decimals = '0', ...others] = number.split(decimal);
  if (others.length > 0 || !/^\d+$/.test(decimals)) return undefined;
  const [sign = '', digits = ''] = /^([-+]?)(.*)$/.exec(whole.replace('−', '-'))?.slice(1) ?? [];
  const between = [group.normalize('NFKC'), ...groups].find((each) => digits.includes(each)) ?? '';
  const thousands = between === '' ? [] : digits.split(between);
  const isGrouped = /^\d{1,3}$/.test(thousands[0] ?? '') && areThrees(thousands.slice(1));
  if (!isGrouped && !/^\d+$/.test(digits)) return undefined;
  const joined = isGrouped ? thousands.join('') : digits;
  return Number(`${sign === '-' ? '-' : ''}${joined}.${decimals}`);
}

const areThrees = (parts: readonly string[]): boolean =>
  parts.every((part) => /^\d{3}$/.test(part));

/**
 * The whole number that a text says in the language. Decimals of `000` are refused: whoever writes
 * `1.000` on an English page, or `1,000` on a German one, means a thousand and not one.
 *
 * @returns undefined for anything else, as `readNumber` does
 */
export function readWhole(text: string, locale: Locale, unit?: string): number | undefined {
  const number = readNumber(text, locale, unit);
  const isThousands = text.normalize('NFKC').includes(`${separatorsOf(locale).decimal}000`);
  return Number.isInteger(number) && !isThousands ? number : undefined;
}

/**
 * The text in plain digits if it says a whole number in the language, else as it is: what is stored
 * must mean the same on the page of another language.
 */
export function wholeDigits(text: string, locale: Locale, unit?: string): string {
  const number = readWhole(text, locale, unit);
  return Number.isSafeInteger(number) ? String(number) : text;
}
