/**
 * Puts a text into the clipboard.
 *
 * @returns whether it is there: browsers may refuse, and have no clipboard on plain http
 */
export async function writeToClipboard(text: string): Promise<boolean> {
  const clipboard = navigator.clipboard as Clipboard | undefined;
  try {
    await clipboard?.writeText(text);
    return clipboard !== undefined;
  } catch {
    return false;
  }
}
