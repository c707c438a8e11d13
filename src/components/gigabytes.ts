import type { Translator } from '#i18n';

/** `1000 GB`, with a space where no line breaks. */
export function gigabytes(value: number, words: Pick<Translator, 'number'>): string {
  return `${words.number(value)}\u00a0GB`;
}
