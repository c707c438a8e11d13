import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** What a page shows: its text and where its links lead, without scripts and what they are given. */
export type ShownPages = ReadonlyMap<string, string>;

/** The pages of one language of a built site, by path. */
export function shownPages(folder: string, locale: string): ShownPages {
  const files = globSync(`${locale}/**/*.html`, { cwd: folder }).sort();
  return new Map(
    files.map((file) => [
      file.replaceAll('\\', '/'),
      [...shown(parse(readFileSync(join(folder, file), 'utf8')))].join(' '),
    ]),
  );
}

function* shown(node: DefaultTreeAdapterTypes.Node): Generator<string> {
  if (node.nodeName === '#text' && 'value' in node) yield node.value;
  if ('tagName' in node) {
    if (/^(?:script|style)$/.test(node.tagName)) return;
    for (const { name, value } of node.attrs) if (name === 'href') yield value;
  }
  if ('content' in node) yield* shown(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* shown(child);
}

/** How often each page shows the value, as a word or number of its own; pages without it are left out. */
export function timesShown(pages: ShownPages, value: string): Readonly<Record<string, number>> {
  const alone = new RegExp(`(?<![\\w.,-])${RegExp.escape(value)}(?![\\w-]|[.,]\\d)`, 'g');
  const found = [...pages]
    // Most pages do not have it at all: that is told faster than by the expression.
    .filter(([, text]) => text.includes(value))
    .map(([path, text]) => [path, text.match(alone)?.length ?? 0] as const);
  return Object.fromEntries(found.filter(([, times]) => times > 0));
}
