/**
 * A configuration with other ports and paths.
 *
 * @param changes what is replaced, everywhere, by what it becomes
 * @throws Error if something to replace is not there: then the configuration has changed
 */
export function replaced(text: string, changes: Readonly<Record<string, string>>): string {
  return Object.entries(changes).reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`The configuration does not have “${from}”.`);
    return changed.replaceAll(from, to);
  }, text);
}
