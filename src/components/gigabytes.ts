import type { Translator } from '#i18n';

/** `1000 GB`, with a space where no line breaks. */
export function gigabytes(value: number, translator: Pick<Translator, 'number'>): string {
  return `${translator.number(value)}\u00a0GB`;
}
