import type { ContentFile } from './content-file.ts';
import type { CatalogueError } from './error.ts';

/** An HTML tag, such as `<b>`, `</a>` or `<br/>`; `a < b` is none. */
const TAG = /<\/?[a-z][^<>]*>/i;

/**
 * What no text of a YAML file may have, wherever it is: HTML, which readers would see as it is
 * written.
 */
export function textErrors(content: ContentFile): readonly CatalogueError[] {
  return [...textsIn(content.data, [])].flatMap(({ path, text }) => {
    const [tag] = TAG.exec(text) ?? [];
    if (tag === undefined) return [];
    const wrong = `${tag} is HTML, which readers would see as it is written`;
    return [content.error(path, wrong, 'Write the text without it')];
  });
}

interface PlacedText {
  readonly path: readonly PropertyKey[];
  readonly text: string;
}

function* textsIn(data: unknown, path: readonly PropertyKey[]): Generator<PlacedText> {
  if (typeof data === 'string') yield { path, text: data };
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    yield* textsIn(value, [...path, Array.isArray(data) ? Number(key) : key]);
  }
}
