import { nearest, oneOf } from '#catalogue';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PageError } from './page-error.ts';
import type { WrittenPage } from './read-page.ts';

/** The anchors of headings are parts of addresses, which are read out and typed. */
const ANCHOR = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Headings without an anchor, with one twice, or with one that no address should have. */
export function headingErrors({ file, headings }: WrittenPage): readonly PageError[] {
  const lines = new Map<string, number>();
  return headings.flatMap(({ text, id, written = id, line }) => {
    if (id === undefined) {
      const write = `Write {#…} behind it, the same in both languages, such as ## ${text} {#storage}`;
      return [new PageError(file, line, `the heading “${text}” has no anchor`, write)];
    }
    if (!ANCHOR.test(written ?? '')) {
      const wrong = `{#${written ?? ''}} has letters that an address should not have`;
      const write = `Write {#${asAnchor(written ?? '')}}: lower-case letters a to z, digits and hyphens`;
      return [new PageError(file, line, wrong, write)];
    }
    const first = lines.get(id);
    if (first !== undefined) {
      const wrong = `{#${id}} is already there, in line ${String(first)}`;
      return [new PageError(file, line, wrong, 'Write another one')];
    }
    lines.set(id, line);
    return [];
  });
}

/** `Größe wählen` as an anchor: `groesse-waehlen`. */
function asAnchor(text: string): string {
  const german = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
  return text
    .toLowerCase()
    .replaceAll(/[äöüß]/g, (letter) => german[letter as keyof typeof german])
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** Pictures that are not there, and those that say nothing to who cannot see them. */
export function imageErrors({ file, images }: WrittenPage, root: string): readonly PageError[] {
  return images.flatMap(({ url, alt, line }) => {
    const errors: PageError[] = [];
    if (alt.trim() === '') {
      const write = `Write ![…](${url}), with what the picture shows between the brackets`;
      errors.push(new PageError(file, line, `the picture ${url} has no description`, write));
    }
    if (/^https?:/.test(url)) return errors;
    const path = url.startsWith('/')
      ? join('public', url)
      : join(dirname(file), decodeURIComponent(url));
    if (existsSync(join(root, path))) return errors;
    const wrong = `there is no picture ${path.replaceAll('\\', '/')}`;
    const write = 'Put it there, or write the way to it from the folder of the page';
    return [...errors, new PageError(file, line, wrong, write)];
  });
}

/** Braces, which are read as code, and blocks of code without an end. */
export function codeErrors({ file, expressions, unclosed }: WrittenPage): readonly PageError[] {
  return [
    ...expressions
      // A text in quotation marks, such as {' '}, is a text.
      .filter(({ code }) => !/^\s*(?:'[^']*'|"[^"]*"|`[^`$]*`)\s*$/.test(code))
      .map(({ code, line }) => {
        const wrong = `{${code}} is read as code`;
        const write = `Write <Fact name="…" /> for what the catalogue knows, or \`{${code}}\` to show it`;
        return new PageError(file, line, wrong, write);
      }),
    ...unclosed.map(({ line }) => {
      const wrong = 'the block of code that begins here does not end';
      return new PageError(file, line, wrong, 'Write ``` in a line of its own behind it');
    }),
  ];
}

/** Imports of what is not there, or is not used. */
export function importErrors(
  { file, imports, components, code }: WrittenPage,
  parts: Readonly<Record<string, readonly string[]>>,
): readonly PageError[] {
  const used = components.map(({ name }) => name);
  const imported = imports.flatMap(({ names }) => names);
  return imports.flatMap(({ names, isNamed, from, line }) => {
    // A picture: whether it is there, the build says.
    if (!isNamed) return [];
    const known = parts[from];
    if (!known) {
      const all = Object.keys(parts);
      const meant = nearest(from, all) ?? '#components';
      return [new PageError(file, line, `there is nothing at '${from}'`, `Write '${meant}'`)];
    }
    return names.flatMap((name) => {
      if (!known.includes(name)) {
        return [new PageError(file, line, `'${from}' has no ${name}`, oneOf(name, known))];
      }
      // A component that is misspelt in the text is reported there.
      const isUsed =
        used.includes(name) ||
        used.some((other) => !imported.includes(other) && nearest(other, [name]) === name) ||
        new RegExp(`\\b${name}\\b`).test(code);
      if (isUsed) return [];
      return [new PageError(file, line, `${name} is imported and not used`, `Remove ${name} here`)];
    });
  });
}
