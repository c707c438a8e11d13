/**
 * Words that carry a sentence but name nothing. Pagefind looks for all words that are typed, and a
 * single letter is the beginning of half of them: “share a link” found every heading there is.
 */
const fillers = new Set(
  (
    'der die das den dem des ein eine einen einem einer eines und oder ich mein meine meinen zu zum zur wie wo was ist ' +
    'a an the of to my and or how do does i is in on for what where'
  ).split(' '),
);

/** What to search for, of the words that a reader typed; all of them, if nothing else is left. */
export function withoutFillers(typed: string): string {
  const words = typed.trim().split(/\s+/);
  const kept = words.filter((word) => !fillers.has(word.toLowerCase()));
  return kept.length > 0 ? kept.join(' ') : typed;
}
