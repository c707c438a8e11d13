/**
 * The file that names the parts of the index; undefined if it cannot be reached. As long as it stays
 * the same, the index is the one that was loaded.
 *
 * @param base path that the site is published under, with a slash at both ends
 */
export async function readIndexState(base: string): Promise<string | undefined> {
  try {
    // Not `no-store`: without a connection the service worker answers, as it does for Pagefind itself.
    const response = await fetch(`${base}pagefind/pagefind-entry.json`, { cache: 'no-cache' });
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}
