import type { Hit, PageHit } from './find.ts';

/** A page that was found, with its parts, as an entry of the list. */
export function renderPage(hit: PageHit): HTMLLIElement {
  const entry = document.createElement('li');
  entry.className = 'search__page';
  const title = element('div', 'search__hit', [...hitParts(hit)]);
  if (hit.parts.length === 0) {
    entry.append(title);
    return entry;
  }
  const parts = hit.parts.map((part) => element('li', 'search__hit', hitParts(part)));
  const list = element('ul', 'search__parts', parts);
  // Safari takes a list without bullets for none.
  list.role = 'list';
  entry.append(title, list);
  return entry;
}

function hitParts({ title, url, excerpt }: Hit): readonly HTMLElement[] {
  const link = element('a', 'search__link', [title]);
  link.setAttribute('href', url);
  if (excerpt.length === 0) return [link];
  const pieces = excerpt.map(({ text, isFound }) => (isFound ? element('mark', '', [text]) : text));
  return [link, element('p', 'search__excerpt', pieces)];
}

function element(
  tag: string,
  className: string,
  children: readonly (Node | string)[],
): HTMLElement {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}
