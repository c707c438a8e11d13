/**
 * Leads the reader on when the address names an anchor that has a new name, now and whenever the
 * fragment changes.
 *
 * @param json pairs of old anchor and new address, as the page carries them
 */
export function followMovedAnchors(json: string): void {
  const moved = new Map(JSON.parse(json) as [string, string][]);
  const follow = (): void => {
    const address = moved.get(window.location.hash.slice(1));
    if (address === undefined) return;
    const target = new URL(address, window.location.origin);
    target.search = window.location.search;
    window.location.replace(target);
  };
  window.addEventListener('hashchange', follow);
  follow();
}
