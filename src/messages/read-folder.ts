import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nearest, oneOf, withNoBreakSpaces } from '#catalogue';
import type { Message } from '#i18n';
import { defaultLocale, locales, type Locale } from '#i18n/locale';
import { checkText, type TextRules } from './check-text.ts';
import { MessageError } from './error.ts';
import { parseMessages, type WrittenMessage } from './parse.ts';
import { checkForms } from './plural.ts';

/** The messages of one language: by the name of their file, then by their key. */
export type Topics = Readonly<Record<string, Readonly<Record<string, Message>>>>;

/** Messages of all languages. */
export type AllMessages = Readonly<Record<Locale, Topics>>;

/** A folder with texts, and what its texts agree on with code. */
export interface Folder {
  readonly path: string;
  /** Files that code asks for. */
  readonly topics: readonly string[];
  readonly placeholders: Readonly<Record<string, readonly string[]>>;
  /** How the text of a key ends, where that is not left to the author. */
  readonly endOf: (key: string) => TextRules['end'];
}

/**
 * Reads and checks a folder of texts: one folder in it per language, one file per topic.
 *
 * @param root folder that the paths begin at
 * @throws MessageError for the first error
 */
export function readFolder(root: string, folder: Folder): AllMessages {
  checkLanguages(root, folder);
  const source = readLanguage(root, folder, defaultLocale, folder.topics);
  const all = [...source.values()].flat();
  checkKeys(folder, all);
  const languages = locales.map((locale) => {
    if (locale === defaultLocale) return [locale, textsOf(source, locale, folder)] as const;
    const files = readLanguage(root, folder, locale, [...source.keys()]);
    compare(folder, locale, source, files);
    return [locale, textsOf(files, locale, folder)] as const;
  });
  return Object.fromEntries(languages) as AllMessages;
}

function textsOf(files: Files, locale: Locale, folder: Folder): Topics {
  return Object.fromEntries(
    [...files].map(([topic, messages]) => [
      topic,
      Object.fromEntries(
        messages.map((message) => [message.place.key, check(message, locale, folder)] as const),
      ),
    ]),
  );
}

function checkLanguages(root: string, { path }: Folder): void {
  const names = readdirSync(join(root, path), { withFileTypes: true });
  for (const entry of names) {
    if (!entry.isDirectory() || locales.some((locale) => locale === entry.name)) continue;
    const wrong = `"${entry.name}" is no language of the site`;
    throw new MessageError({ file: `${path}/${entry.name}` }, wrong, oneOf(entry.name, locales));
  }
}

/** The files of a language by their topic. */
type Files = ReadonlyMap<string, readonly WrittenMessage[]>;

function readLanguage(
  root: string,
  { path }: Folder,
  locale: Locale,
  needed: readonly string[],
): Files {
  const folder = `${path}/${locale}`;
  const names = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
  const topics = names
    .filter((name) => !name.startsWith('.'))
    .sort()
    .map((name) => {
      const topic = name.replace(/\.[^.]*$/, '');
      if (name === `${topic}.yaml`) return topic;
      const write = `Name the file ${topic}.yaml`;
      throw new MessageError(
        { file: `${folder}/${name}` },
        'the file does not end in .yaml',
        write,
      );
    });
  const missing = needed.find((topic) => !topics.includes(topic));
  if (missing !== undefined) {
    const write =
      locale === defaultLocale
        ? 'Create it'
        : `Copy ${path}/${defaultLocale}/${missing}.yaml and translate it`;
    throw new MessageError({ file: `${folder}/${missing}.yaml` }, 'the file is missing', write);
  }
  return new Map(
    topics.map((topic) => {
      const file = `${folder}/${topic}.yaml`;
      return [topic, parseMessages(file, readFileSync(join(root, file), 'utf8'))];
    }),
  );
}

/** A key is there once, whichever file it is in, and each that code fills in is there. */
function checkKeys({ path, placeholders: named }: Folder, all: readonly WrittenMessage[]): void {
  const seen = new Map<string, WrittenMessage>();
  for (const message of all) {
    const first = seen.get(message.place.key);
    if (first) {
      const wrong = `the key is already in ${first.place.file}:${String(first.place.line)}`;
      throw new MessageError(message.place, wrong, 'Keep one of the two');
    }
    seen.set(message.place.key, message);
  }
  const missing = Object.keys(named).find((key) => !seen.has(key));
  if (missing === undefined) return;
  const near = nearest(
    missing,
    [...seen.keys()].filter((key) => !(key in named)),
  );
  const found = near === undefined ? undefined : seen.get(near);
  throw new MessageError(
    found?.place ?? { file: `${path}/${defaultLocale}`, key: missing },
    found ? 'nothing asks for this key' : 'the message is missing',
    `Write ${missing}`,
  );
}

/** Both languages have the same keys in the same files. */
function compare({ path }: Folder, locale: Locale, source: Files, files: Files): void {
  for (const [topic, messages] of files) {
    const file = `${path}/${locale}/${topic}.yaml`;
    const original = source.get(topic);
    if (!original) {
      const wrong = `there is no ${path}/${defaultLocale}/${topic}.yaml`;
      throw new MessageError({ file }, wrong, oneOf(topic, [...source.keys()]));
    }
    const keys = original.map(({ place }) => place.key);
    const own = messages.map(({ place }) => place.key);
    const unknown = messages.find(({ place }) => !keys.includes(place.key));
    if (unknown) {
      const left = keys.filter((key) => !own.includes(key));
      const wrong = `${path}/${defaultLocale}/${topic}.yaml has no such key`;
      const write =
        left.length === 0 ? 'Remove it, or add it there' : oneOf(unknown.place.key, left);
      throw new MessageError(unknown.place, wrong, write);
    }
    const missing = original.find(({ place }) => !own.includes(place.key));
    if (missing) {
      const { key, line, file: there } = missing.place;
      const write = `Translate it from ${there}:${String(line)}`;
      throw new MessageError({ file, key }, 'the message is missing', write);
    }
  }
}

function check({ place, text }: WrittenMessage, locale: Locale, folder: Folder): Message {
  const named = folder.placeholders[place.key] ?? [];
  const rules = { placeholders: named, end: folder.endOf(place.key) };
  if (typeof text === 'string') {
    checkText(text, place, rules);
    return withNoBreakSpaces(text);
  }
  if (!named.includes('count')) {
    throw new MessageError(place, 'the message counts nothing', 'Write one text for it');
  }
  for (const [form, ofForm] of Object.entries(text)) {
    const optional = form === 'other' ? [] : ['count'];
    checkText(ofForm, { ...place, key: `${place.key}.${form}` }, { ...rules, optional });
  }
  const forms = Object.entries(checkForms(text, locale, place));
  return Object.fromEntries(forms.map(([form, ofForm]) => [form, withNoBreakSpaces(ofForm)]));
}
