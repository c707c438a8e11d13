/** A language of the site; German is the source. */
export type Language = 'de' | 'en';

/** A commit, or what is not committed yet (then `commit` is empty), as far as pages are concerned. */
export interface Change {
  /** Short hash; empty for what is not committed yet. */
  readonly commit: string;
  /** Day of the author, `2026-11-21`; empty for what is not committed yet. */
  readonly date: string;
  readonly subject: string;
  /** What the trailers `Parity:` of its message say. */
  readonly says: readonly string[];
  readonly files: readonly {
    readonly path: string;
    /** The path before, where the file was moved. */
    readonly from?: string;
    /** False where the file was moved only. */
    readonly edited: boolean;
  }[];
}

/** A page that was changed in one language while its twin was left. */
export interface Lag {
  /** Path below the language, such as `guides/caching.mdx`. */
  readonly slug: string;
  /** The language that was changed. */
  readonly ahead: Language;
  /** The change that the twin has not followed, the first of them. */
  readonly since: Change;
  /** The last change of the page in the language that was changed. */
  readonly last: Change;
  /** The last change of the twin; undefined where none is known. */
  readonly twin: Change | undefined;
}

/** Where a page stands after the changes so far. */
interface State {
  readonly last: Partial<Record<Language, Change>>;
  readonly ahead?: { readonly language: Language; readonly since: Change };
}

const PAGE = /^content\/docs\/(de|en)\/(.+\.mdx?)$/;

/**
 * The pages that say something in one language that the other does not have yet.
 *
 * A change of both languages, or of the one that is behind, brings them together again: nobody
 * commits half a translation. A change in one language alone leaves the other behind, unless its
 * commit says in a trailer that it is meant so.
 *
 * @param changes oldest first
 * @param slugs the pages that are there now; what is gone lags behind nothing
 */
export function lagging(changes: readonly Change[], slugs: readonly string[]): readonly Lag[] {
  const states = new Map<string, State>();
  for (const change of changes) {
    moveStates(states, change);
    for (const [slug, languages] of editedPages(change)) {
      states.set(slug, nextState(states.get(slug) ?? { last: {} }, languages, change));
    }
    for (const word of change.says) {
      const slug = slugs.find((candidate) => candidate.replace(/\.mdx?$/, '') === word);
      if (slug !== undefined) states.set(slug, { last: states.get(slug)?.last ?? {} });
    }
  }
  return slugs.flatMap((slug) => {
    const { ahead, last } = states.get(slug) ?? { last: {} };
    if (!ahead) return [];
    const { language, since } = ahead;
    const twin = last[language === 'de' ? 'en' : 'de'];
    return [{ slug, ahead: language, since, last: last[language] ?? since, twin }];
  });
}

/** A page takes its state along to its new name, with the first of its languages that moves. */
function moveStates(states: Map<string, State>, { files }: Change): void {
  for (const { path, from } of files) {
    const slug = PAGE.exec(path)?.[2];
    const before = PAGE.exec(from ?? '')?.[2];
    const state = before === undefined ? undefined : states.get(before);
    if (slug !== undefined && state && !states.has(slug)) states.set(slug, state);
  }
}

/** Which languages of which pages the change edited, without those that its trailer excepts. */
function editedPages({ files, says }: Change): ReadonlyMap<string, ReadonlySet<Language>> {
  const pages = new Map<string, Set<Language>>();
  for (const { path, edited } of files) {
    const [, language, slug] = PAGE.exec(path) ?? [];
    if (!edited || slug === undefined || (language !== 'de' && language !== 'en')) continue;
    if (says.includes(`${language}-only`)) continue;
    pages.set(slug, (pages.get(slug) ?? new Set()).add(language));
  }
  return pages;
}

function nextState(
  { last, ahead }: State,
  languages: ReadonlySet<Language>,
  change: Change,
): State {
  const [language, other] = languages;
  if (language === undefined) return { last, ...(ahead && { ahead }) };
  const changed = { ...last, [language]: change, ...(other && { [other]: change }) };
  if (other || (ahead && ahead.language !== language)) return { last: changed };
  return { last: changed, ahead: ahead ?? { language, since: change } };
}

/** Trailers that say nothing this check knows: most likely a slip. */
export function unknownTrailers(
  changes: readonly Change[],
  slugs: readonly string[],
): readonly string[] {
  const known = new Set([
    'de-only',
    'en-only',
    ...slugs.map((slug) => slug.replace(/\.mdx?$/, '')),
  ]);
  return changes.flatMap(({ commit, says }) =>
    says
      .filter((word) => !known.has(word))
      .map(
        (word) =>
          `${commit} says “Parity: ${word}”: write de-only, en-only or a page that is there, such as ${slugs[0]?.replace(/\.mdx?$/, '') ?? 'index'}`,
      ),
  );
}
