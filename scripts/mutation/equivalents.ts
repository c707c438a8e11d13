import type { Mutant } from './run-stryker.ts';

/**
 * A change that no test can notice, because the program does the same with it. Found by its text, so
 * that the list outlives other changes of the file.
 */
export interface Equivalent extends Pick<Mutant, 'file' | 'line' | 'from'> {
  /** Missing: whatever it is changed to. */
  readonly to?: string;
  /** Why nobody can tell the difference. */
  readonly reason: string;
}

/** The changes that count neither as noticed nor as missed. */
export const EQUIVALENTS: readonly Equivalent[] = [
  {
    file: 'src/sources/csv.ts',
    line: "const [whole = '', quoted, plain = ''] = cell.exec(text) ?? [];",
    from: "''",
    reason: 'The cell of a record is found everywhere, and is either quoted or plain.',
  },
  {
    file: 'src/stores/place-order.ts',
    line: "let key = '';",
    from: "''",
    reason: 'It gets its value before it is read.',
  },
  {
    file: 'src/sources/list.ts',
    line: String.raw`const [blank = ''] = /^[\s\uFEFF\u200B]*/.exec(text) ?? [];`,
    from: String.raw`/^[\s\uFEFF\u200B]*/`,
    to: String.raw`/[\s\uFEFF\u200B]*/`,
    reason: 'It matches at the start in any case, if only nothing.',
  },
  {
    file: 'src/sources/list.ts',
    line: String.raw`const [first = ''] = /^[^\r\n]*/.exec(text.slice(blank.length)) ?? [];`,
    from: String.raw`/^[^\r\n]*/`,
    to: String.raw`/[^\r\n]*/`,
    reason: 'It matches at the start in any case, if only nothing.',
  },
  {
    file: 'src/sources/list.ts',
    line: String.raw`const [lineBreak = ''] = /^(?:\r\n|\r|\n)?/.exec(text.slice(blank.length + first.length)) ?? [];`,
    from: String.raw`/^(?:\r\n|\r|\n)?/`,
    reason: 'Nothing that is found and nothing found are both no line break.',
  },
  {
    file: 'src/sources/list.ts',
    line: "if (source < 0 || names.some((name) => /[0-9]/.test(name.replace(/ipv[46]/i, '')))) {",
    from: "''",
    reason: 'Neither text has a digit.',
  },
  {
    file: 'src/sources/list.ts',
    line: 'const columns = { delimiter, source, note: note < 0 ? others : note, count: names.length };',
    from: 'note < 0',
    to: 'note <= 0',
    reason: 'With the notes in the first column, that is the other one too.',
  },
  {
    file: 'src/stores/poll.ts',
    line: "if (visibility === 'visible') schedule(Math.max(0, closedUntil - now()) / 1000);",
    from: "visibility === 'visible'",
    to: 'true',
    reason: 'What is planned for a page that is not there asks nothing.',
  },
  {
    file: 'src/stores/issues.ts',
    line: "return path.split('/')[1] ?? '';",
    from: "''",
    reason: 'Every path begins with a slash, so there is always something behind it.',
  },
  {
    file: 'src/stores/send.ts',
    line: "const { id = '', startedAt = 0 } = sending.tries.findLast(({ inDoubt }) => !inDoubt) ?? {};",
    from: "''",
    reason: 'A sending that is on its way has a try that is not in doubt.',
  },
  {
    file: 'src/stores/sendings.ts',
    line: "const text = deviceStorage.read(name) ?? '';",
    from: "''",
    reason: 'Neither text is JSON: the record is not there, or cannot be read.',
  },
  {
    file: 'src/stores/look-up.ts',
    line: "sending.state === 'placed' ? [sending.orderId.toLowerCase()] : [],",
    from: '[]',
    reason: 'No order has that text for an ID.',
  },
  {
    file: 'src/stores/send.ts',
    line: 'followedServices.add(service);',
    from: 'followedServices.add(service);',
    reason: 'What is followed twice is done twice with the same outcome.',
  },
  {
    file: 'src/stores/send.ts',
    line: "if (sending.state !== 'sending') return [];",
    from: '[]',
    reason: 'Nobody is the holder of that name, so nothing becomes of it.',
  },
  {
    file: 'src/stores/send.ts',
    line: 'return sending.tries.filter(({ inDoubt }) => !inDoubt).map(({ id }) => id);',
    from: 'sending.tries.filter(({ inDoubt }) => !inDoubt)',
    reason: 'A try in doubt stays in doubt when its page is gone.',
  },
  {
    file: 'src/stores/storage.ts',
    line: 'return attempt(() => Object.keys(open() ?? {})) ?? [];',
    from: '[]',
    reason: 'Nothing that is kept has a key of that name.',
  },
  {
    file: 'src/stores/submission.ts',
    line: 'if ($submission.get().draftId !== draftId) $submission.set({ ...$submission.get(), draftId });',
    from: '$submission.get().draftId !== draftId',
    to: 'true',
    reason: 'The same name is written once more.',
  },
  {
    file: 'src/order/request.ts',
    line: "const [root, name = ''] = pointer.split('/');",
    from: "''",
    reason: 'No field has either text for a name.',
  },
  {
    file: 'src/order/request.ts',
    line: "(row) => trimInvisible(trustedSources[row]?.cidr ?? '') !== '',",
    from: "''",
    reason: 'The rows are numbered by the list itself, so each of them is there.',
  },
  {
    file: 'src/api/idempotency-key.ts',
    line: "const [first = '', count = '1'] = draftId.split('.');",
    from: "''",
    reason: 'Splitting a text always gives a first part.',
  },
  {
    file: 'src/api/response.ts',
    line: "const text = header?.trim() ?? '';",
    from: "''",
    reason: 'Neither text is a number or a date.',
  },
];

/** Whether an entry of the list is about a mutant. */
export function isAbout(entry: Equivalent, mutant: Mutant): boolean {
  const { file, line, from, to = mutant.to } = entry;
  return file === mutant.file && line === mutant.line && from === mutant.from && to === mutant.to;
}
