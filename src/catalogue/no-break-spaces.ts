/** What stands behind a number, with a space that no line may end at. */
export const UNITS = [
  ...[
    '%',
    '€',
    'EUR',
    'Euro',
    'KB',
    'MB',
    'GB',
    'TB',
    'KiB',
    'MiB',
    'GiB',
    'km',
    'ms',
    'vCPU',
    'vCPUs',
  ],
  ...['Pixel', 'pixel', 'pixels', 'Bit', 'Bits', 'bit', 'bits', 'Byte', 'Bytes', 'byte', 'bytes'],
  ...['Sekunde', 'Sekunden', 'Minute', 'Minuten', 'Stunde', 'Stunden', 'Tag', 'Tage', 'Tagen'],
  ...['second', 'seconds', 'minute', 'minutes', 'hour', 'hours', 'day', 'days', 'Uhr', 'AM', 'PM'],
] as const;

/** What stands in front of a number that is its name: “Schritt 6”, “RFC 5737”. */
export const NUMBERED = [
  'Schritt',
  'Schritten',
  'Step',
  'step',
  'Steps',
  'steps',
  'RFC',
  '§',
  'Art.',
] as const;

/** `z. B.`, `d. h.`: single letters, each with its full stop. */
const abbreviation = /(?<!\p{L})(\p{L}\.) (?=\p{L}\.)/gu;

/** A number, or a placeholder for one, and its unit. */
const quantity = new RegExp(String.raw`([\d}]) (?=(?:${UNITS.join('|')})(?![\p{L}\p{N}]))`, 'gu');

const numbered = new RegExp(
  String.raw`(?<![\p{L}\p{N}])((?:${NUMBERED.join('|').replace('.', String.raw`\.`)})) (?=[\d{])`,
  'gu',
);

/** A prefix length is part of what it is said of: “ab /24”, “from /24 to /32”. */
const prefixLength = /(?<=\p{L}) (?=\/(?:\d{1,3}(?![\p{L}\d/])|\{))/gu;

/**
 * The text with no-break spaces where a line must not end. Authors write a normal space, because
 * nobody sees which of the two it is.
 */
export function withNoBreakSpaces(text: string): string {
  return text
    .replaceAll(abbreviation, '$1\u00a0')
    .replaceAll(quantity, '$1\u00a0')
    .replaceAll(numbered, '$1\u00a0')
    .replaceAll(prefixLength, '\u00a0');
}
