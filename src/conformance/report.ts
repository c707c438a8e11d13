import type { Conformance, Result } from './run.ts';

/** How the words of a report look: each style takes a text and returns it as it is to be printed. */
export interface Styles {
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly doubtful: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly heading: (text: string) => string;
}

const plain = (text: string): string => text;
/** No styles at all, for files and for programs that read the report. */
export const plainStyles: Styles = {
  good: plain,
  bad: plain,
  doubtful: plain,
  quiet: plain,
  heading: plain,
};

/** How a report is written. */
export interface ReportOptions {
  /** Address of the handbook in which the contract is explained, with `/` at its end. */
  readonly docsUrl: string;
  readonly styles: Styles;
  /** Columns after which lines are broken between words; without it, they aren’t. */
  readonly width?: number | undefined;
}

/** How many results there are of each kind. */
export interface Summary {
  readonly kept: number;
  /** Required, and not kept. */
  readonly notKept: number;
  /** Recommended, and not kept. */
  readonly notFollowed: number;
  readonly notChecked: number;
}

export function summaryOf(results: readonly Result[]): Summary {
  const count = (outcome: Result['outcome'], level?: Result['level']) =>
    results.filter((result) => result.outcome === outcome && (!level || result.level === level))
      .length;
  return {
    kept: count('kept'),
    notKept: count('not kept', 'required'),
    notFollowed: count('not kept', 'recommended'),
    notChecked: count('not checked'),
  };
}

/** Where the handbook explains what a check is about. */
export function addressOf({ see }: Pick<Result, 'see'>, docsUrl: string): string {
  return new URL(`en/reference/${see}`, docsUrl).href;
}

/** Writes the results one by one, with a heading before the first of each group. */
export function createReporter(
  write: (text: string) => void,
  options: ReportOptions,
): (result: Result) => void {
  let group = '';
  return (result) => {
    if (result.group !== group) {
      group = result.group;
      write(`\n${options.styles.heading(group)}`);
    }
    write(linesOf(result, options));
  };
}

function linesOf(result: Result, { docsUrl, styles, width = Infinity }: ReportOptions): string {
  const { outcome, title, level, seen = '', reason } = result;
  const fill = (text: string): string => fillLines(text, width - indent.length);
  const heading = fill(title);
  switch (outcome) {
    case 'kept':
      return `  ${styles.good('✓')} ${heading}`;
    case 'not checked':
      return styles.quiet(`  – ${heading}\n${indent}${fill(`not checked: ${seen}`)}`);
    case 'not kept': {
      const isRequired = level === 'required';
      const style = isRequired ? styles.bad : styles.doubtful;
      const verdict = isRequired ? 'not kept:' : 'recommended, not kept:';
      return [
        `  ${style(isRequired ? '✗' : '!')} ${heading}`,
        `${indent}${style(verdict)}${fill(`${verdict} ${seen}`).slice(verdict.length)}`,
        `${indent}${fill(reason)}`,
        `${indent}${addressOf(result, docsUrl)}`,
      ].join('\n');
    }
  }
}

/** What stands before each line of a result, below its mark. */
const indent = '    ';

/** Breaks a text between words; a longer word, such as an address, stays in one piece. */
function fillLines(text: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join(`\n${indent}`);
}

/** The end of a report: what was placed, and how many results there are of each kind. */
export function closingOf({ results, placed }: Conformance, styles: Styles): string {
  const { kept, notKept, notFollowed, notChecked } = summaryOf(results);
  const parts = [
    styles.good(`${kept} kept`),
    ...(notKept > 0 ? [styles.bad(`${notKept} not kept`)] : []),
    ...(notFollowed > 0 ? [styles.doubtful(`${notFollowed} recommended, not kept`)] : []),
    ...(notChecked > 0 ? [styles.quiet(`${notChecked} not checked`)] : []),
  ];
  return `\n${placedText(placed)}\n${results.length} checks: ${parts.join(', ')}`;
}

/** What was placed, order by order. */
export function placedText(placed: Conformance['placed']): string {
  if (placed.length === 0) return 'No order was placed.';
  const count = `${placed.length} ${placed.length === 1 ? 'order' : 'orders'}`;
  const lines = placed.map(
    ({ id = 'an order whose ID is unknown', service }) => `  ${id}  ${service}`,
  );
  return [`Placed, with obligation to pay: ${count}`, ...lines].join('\n');
}
