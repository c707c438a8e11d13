import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { oneOf } from '#catalogue';
import { bundles, placeholders } from '#i18n/contract';
import { defaultLocale } from '#i18n/locale';
import { checkText } from './check-text.ts';
import { MessageError } from './error.ts';
import { parseMessages } from './parse.ts';
import { readFolder, type AllMessages } from './read-folder.ts';

/** What is said about each error code. */
const errorParts = ['meaning', 'cause', 'repair'];

/**
 * Reads and checks `content/messages`: what is on buttons, in notices and in the parts of pages.
 *
 * @param root folder that holds `content/`; the working directory is the project's own
 * @throws MessageError for the first error: file, line, key, what is wrong, what to write
 */
export function readMessages(root: string = process.cwd()): AllMessages {
  const topics = Object.values(bundles).flat();
  const endOf = (key: string) => (key.startsWith('issue.') ? 'open' : undefined);
  return readFolder(root, { path: 'content/messages', topics, placeholders, endOf });
}

/**
 * Reads and checks `content/errors`: what each code means, how it comes about and what to do, with
 * the keys `code.meaning`, `code.cause` and `code.repair`.
 *
 * @param root see {@link readMessages}
 * @throws MessageError see {@link readMessages}
 */
export function readErrorTexts(root: string = process.cwd()): AllMessages {
  const endOf = () => 'full stop' as const;
  const texts = readFolder(root, { path: 'content/errors', topics: [], placeholders: {}, endOf });
  for (const [topic, ofTopic] of Object.entries(texts[defaultLocale])) {
    checkErrorParts(`content/errors/${defaultLocale}/${topic}.yaml`, Object.keys(ofTopic));
  }
  return texts;
}

/**
 * Reads and checks `content/answers`: what support answers, with keys such as `statuses.new` and
 * `sending.timeout`.
 *
 * @param root see {@link readMessages}
 * @throws MessageError see {@link readMessages}
 */
export function readAnswers(root: string = process.cwd()): AllMessages {
  const endOf = () => 'full stop' as const;
  return readFolder(root, { path: 'content/answers', topics: [], placeholders: {}, endOf });
}

/**
 * Reads and checks `content/order-api.yaml`, the words of the OpenAPI file: in one language, because
 * developers read it.
 *
 * @param root see {@link readMessages}
 * @returns the texts by their keys, such as `operations.placeOrder.summary`
 * @throws MessageError see {@link readMessages}
 */
export function readOrderApiTexts(root: string = process.cwd()): Readonly<Record<string, string>> {
  return readDeveloperTexts(root, 'content/order-api.yaml');
}

/**
 * Reads and checks `content/catalogue-file.yaml`, the words of the schema of `catalogue.json`: in one
 * language, because developers read it.
 *
 * @param root see {@link readMessages}
 * @returns the texts by their keys, such as `schemas.Service.summary`
 * @throws MessageError see {@link readMessages}
 */
export function readCatalogueFileTexts(
  root: string = process.cwd(),
): Readonly<Record<string, string>> {
  return readDeveloperTexts(root, 'content/catalogue-file.yaml');
}

function readDeveloperTexts(root: string, file: string): Readonly<Record<string, string>> {
  const written = parseMessages(file, readFileSync(join(root, file), 'utf8'));
  return Object.fromEntries(
    written.map(({ place, text }) => {
      if (typeof text !== 'string')
        throw new MessageError(place, 'this is not a text', 'Write one');
      checkText(text, place, { placeholders: [] });
      return [place.key, text];
    }),
  );
}

/** Each code is explained in full. */
function checkErrorParts(file: string, keys: readonly string[]): void {
  for (const key of keys) {
    const [code = '', part = ''] = key.split('.');
    const missing = errorParts.find((each) => !keys.includes(`${code}.${each}`));
    const known = errorParts.includes(part) && key === `${code}.${part}`;
    if (known && missing === undefined) continue;
    const place = { file, key: known ? code : key };
    if (!known) throw new MessageError(place, 'nothing asks for this key', oneOf(part, errorParts));
    throw new MessageError(place, `the ${missing ?? ''} is missing`, 'Write it');
  }
}
