import { readFileSync } from 'node:fs';
import { addressOf, type Redirect } from '#site/redirects.ts';

/** Every address that was ever published, without the language; see its first lines. */
export const ANCHORS_FILE = 'content/anchors.txt';

/** What stands at the top of the file. */
const HEADER = `# Every address that was ever published, without base and language: it holds for both languages.
# Links to them are in tickets and mails, so no line is ever removed. A page or anchor that gets a
# new name gets a line in content/redirects.yaml. New lines come from \`npm run anchors\`.
`;

/** The home page, whose address is empty, has this line. */
const HOME = '/';

/** The addresses on record: `guides/caching/`, `guides/caching/#storage`, '' for home. */
export function readAnchors(): readonly string[] {
  const lines = readFileSync(ANCHORS_FILE, 'utf8').split(/\r?\n/);
  return lines
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) => (line === HOME ? '' : line.replace(/^\/#/, '#')));
}

/** The file with these addresses on record. */
export function anchorsText(places: readonly string[]): string {
  const lines = [...new Set(places)]
    .sort()
    .map((place) => (/^(?:#|$)/.test(place) ? HOME : '') + place);
  return `${HEADER}\n${lines.join('\n')}\n`;
}

/** The addresses on record that lead nowhere: neither still there nor redirected to what is. */
export function lostPlaces(
  recorded: readonly string[],
  published: readonly string[],
  redirects: readonly Redirect[],
): readonly string[] {
  const there = new Set(published);
  const moved = new Map(redirects.map(({ from, to }) => [addressOf(from), addressOf(to)]));
  return recorded.filter((place) => {
    if (there.has(place)) return false;
    const [page = '', anchor] = place.split('#');
    // A renamed page takes its anchors along; one that has gone into a part of another leads there.
    const newPage = moved.get(page);
    const taken = newPage?.includes('#') ? newPage : `${newPage ?? page}#${anchor ?? ''}`;
    const to = moved.get(place) ?? taken;
    return !there.has(to);
  });
}
