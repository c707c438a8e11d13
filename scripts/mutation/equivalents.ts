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
