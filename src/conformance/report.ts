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
  { docsUrl, styles }: ReportOptions,
): (result: Result) => void {
  let group = '';
  return (result) => {
    if (result.group !== group) {
      group = result.group;
      write(`\n${styles.heading(group)}`);
    }
    write(lineOf(result, docsUrl, styles));
  };
}

function lineOf(result: Result, docsUrl: string, styles: Styles): string {
  const { outcome, title, level, seen = '', reason } = result;
  switch (outcome) {
    case 'kept':
      return `  ${styles.good('✓')} ${title}`;
    case 'not checked':
      return styles.quiet(`  – ${title}\n    not checked: ${seen}`);
    case 'not kept': {
      const isRequired = level === 'required';
      const style = isRequired ? styles.bad : styles.doubtful;
      return [
        `  ${style(isRequired ? '✗' : '!')} ${title}`,
        `    ${style(isRequired ? 'not kept:' : 'recommended, not kept:')} ${seen}`,
        `    ${reason}`,
        `    ${addressOf(result, docsUrl)}`,
      ].join('\n');
    }
  }
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
  const orders =
    placed.length === 0
      ? 'No order was placed.'
      : [
          `Placed, with obligation to pay: ${placed.length} ${placed.length === 1 ? 'order' : 'orders'}`,
          ...placed.map(
            ({ id = 'an order whose ID is unknown', service }) => `  ${id}  ${service}`,
          ),
        ].join('\n');
  return `\n${orders}\n${results.length} checks: ${parts.join(', ')}`;
}
