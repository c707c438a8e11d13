import { oneOf, type ExternalLink } from '#catalogue';

/**
 * The address of an entry in `content/external-links.yaml`.
 *
 * @param number what stands for `{number}` in it
 * @throws Error for an id that is not listed, and for a number that is missing or has no place
 */
export function externalAddress(
  links: readonly ExternalLink[],
  id: string,
  number?: string,
): string {
  const link = links.find((candidate) => candidate.id === id);
  if (!link) {
    const known = links.map((candidate) => candidate.id);
    throw new Error(`"${id}" is not in content/external-links.yaml. ${oneOf(id, known)}.`);
  }
  if (link.url.includes('{number}') !== (number !== undefined)) {
    throw new Error(
      number === undefined
        ? `The external link "${id}" asks for a number. Write number="…" behind it.`
        : `The external link "${id}" has no place for a number. Remove number="${number}".`,
    );
  }
  return link.url.replace('{number}', () => number ?? '');
}
