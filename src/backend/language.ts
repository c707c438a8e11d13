/**
 * The language that a caller wants most, of those that there are words in. Regions do not count, nor
 * do upper and lower case. Source: RFC 9110, section 12.5.4.
 *
 * @param acceptLanguage the header, if there is one
 * @param known in lower case
 * @returns undefined if the caller wants none of them
 */
export function wantedLanguage<Language extends string>(
  acceptLanguage: string | null | undefined,
  known: readonly Language[],
): Language | undefined {
  const wanted = (acceptLanguage ?? '')
    .toLowerCase()
    .split(',')
    .flatMap((entry) => {
      const [tag = '', ...parameters] = entry.split(';').map((part) => part.trim());
      const language = known.find((one) => tag === one || tag.startsWith(`${one}-`));
      const weight = parameters.find((parameter) => parameter.startsWith('q='));
      return language ? [{ language, weight: Number(weight?.slice(2) ?? 1) }] : [];
    })
    .filter(({ weight }) => weight > 0);
  // The sort is stable: of equal weights, the first one counts.
  return wanted.toSorted((one, other) => other.weight - one.weight)[0]?.language;
}
