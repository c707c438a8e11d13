/** What frames words that only the search knows: characters that no text uses (Unicode, private use). */
export const HIDDEN_START = '\uE000';
export const HIDDEN_END = '\uE001';

/** See `SearchWords.astro`. */
const HIDDEN_WORDS = /(<p hidden[^>]*\bdata-search-words\b[^>]*>)(.*?)(<\/p>)/gs;

/** A term whose text ends without a sign of its own. */
const TERM_END = /([\p{L}\p{N})])((?:\s|<\/\w+>)*)<\/dt>/gu;

/** Elements that begin something new for the eye, which Pagefind takes for the middle of a sentence. */
const NEW_PART =
  /<(?:br|dd|dt|td|th|small|summary|figcaption|caption|li|ul|ol|div|p|pre|option|time|output)\b/g;

/**
 * A page as it is indexed. Excerpts are cut out of its text, and HTML without a space between two
 * elements gives “CauseThe”: neither a word to find nor one to read.
 *
 * @param html of the built page
 */
export function toIndexed(html: string): string {
  return html
    .replaceAll(HIDDEN_WORDS, `$1${HIDDEN_START} $2 ${HIDDEN_END}$3`)
    .replaceAll(TERM_END, '$1$2:</dt>')
    .replaceAll(NEW_PART, ' $&');
}
