import { toSyntaxError } from '#catalogue/read';
import {
  isMap,
  isScalar,
  LineCounter,
  parseDocument,
  type Node,
  type Pair,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import { MessageError, type Place } from './error.ts';
import { areForms } from './plural.ts';

/** A message as it is written in its file: one text, or plural forms. */
export interface WrittenMessage {
  readonly place: Place & { readonly line: number; readonly key: string };
  readonly text: string | Readonly<Record<string, string>>;
}

const quote = 'Put the whole text into single quotation marks';

/**
 * The messages of a file, in its order. Groups may lie within groups: `storage` with `hint` in it
 * is the key `storage.hint`. A group of which all keys are plural forms is one message.
 *
 * @param file its name in messages to authors
 * @throws MessageError, or what `toSyntaxError` makes of it, for the first error
 */
export function parseMessages(file: string, source: string): readonly WrittenMessage[] {
  const lines = new LineCounter();
  // Doubled keys are found here, because the parser does not name them.
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: false });
  const error = document.errors[0];
  const lineAt = (offset: number) => lines.linePos(offset).line;
  if (error) throw syntaxError(file, lineAt(error.pos[0]), source, error);
  const root = document.contents;
  if (!isMap(root)) {
    throw new MessageError({ file }, 'the file has no messages', 'Write groups of keys and texts');
  }
  const context: Context = { file, lineOf: (node) => lineAt(node.range?.[0] ?? 0) };
  return messagesIn(root, [], context);
}

interface Context {
  readonly file: string;
  readonly lineOf: (node: Node) => number;
}

function messagesIn(
  map: YAMLMap,
  path: readonly string[],
  context: Context,
): readonly WrittenMessage[] {
  const seen = new Map<string, number>();
  return map.items.flatMap((pair) => {
    const { name, key } = keyOf(pair, path);
    const line = context.lineOf(pair.key as Node);
    const place = { file: context.file, line, key };
    const first = seen.get(name);
    if (first !== undefined) {
      const wrong = `the key is already in line ${String(first)}`;
      throw new MessageError(place, wrong, 'Keep one of the two');
    }
    seen.set(name, line);
    const { value } = pair;
    if (isMap(value) && !value.flow && !isMessage(value, path)) {
      return messagesIn(value, [...path, name], context);
    }
    if (path.length === 0) {
      throw new MessageError(place, 'a text must be in a group', 'Write the key below a group');
    }
    return [
      { place, text: isMap(value) && !value.flow ? forms(value, place) : text(value, place) },
    ];
  });
}

/** A group at the top is never a message, so that a group may have a key `other`. */
function isMessage(map: YAMLMap, path: readonly string[]): boolean {
  return path.length > 0 && areForms(map.items.map((pair) => keyOf(pair, []).name));
}

function forms(map: YAMLMap, place: Place): Readonly<Record<string, string>> {
  return Object.fromEntries(
    map.items.map((pair) => {
      const { name } = keyOf(pair, []);
      return [name, text(pair.value, { ...place, key: `${place.key ?? ''}.${name}` })];
    }),
  );
}

function keyOf({ key }: Pair, path: readonly string[]) {
  const name = isScalar(key) ? String(key.value) : '';
  return { name, key: [...path, name].join('.') };
}

function text(value: unknown, place: Place): string {
  if (isMap(value)) {
    throw new MessageError(
      place,
      'a text that begins with a brace looks like a list of keys',
      quote,
    );
  }
  if (!isScalar(value)) throw new MessageError(place, 'this is not a text', 'Write one text');
  if (value.value === null) throw new MessageError(place, 'the text is empty', 'Write it');
  if (typeof value.value !== 'string') {
    throw new MessageError(place, `${value.source ?? 'this'} is not a text`, quote);
  }
  if (value.comment) {
    throw new MessageError(place, `“#${value.comment}” is a comment and would not be shown`, quote);
  }
  return value.value;
}

function syntaxError(file: string, line: number, source: string, error: YAMLError): Error {
  const written = source.split('\n')[line - 1] ?? '';
  const place = { file, line };
  if (/:\s+\{/.test(written)) {
    return new MessageError(
      place,
      'a text that begins with a brace is not in quotation marks',
      quote,
    );
  }
  if (/:\s+[^'"\s].*:\s/.test(written)) {
    return new MessageError(place, 'a text with a colon in it is not in quotation marks', quote);
  }
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY') {
    const below = { file, line: line + 1 };
    const wrong = 'the line is indented further than the one above';
    return new MessageError(below, wrong, 'Begin it in the same column');
  }
  return toSyntaxError(file, source, error);
}
