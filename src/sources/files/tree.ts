/** A value of a structured file, with the line that it begins in, from 1. */
export type Tree =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly line: number;
      readonly note: string;
      /** Whether it stands for a value that is not in the file: one thing that cannot be read. */
      readonly isExpression?: boolean;
    }
  | { readonly kind: 'list'; readonly items: readonly Tree[] }
  | { readonly kind: 'map'; readonly pairs: readonly Pair[] };

/** A key and its value. */
export interface Pair {
  readonly key: string;
  readonly value: Tree;
}

/** Deeper nesting is in no list, and would exhaust the stack. */
export const MOST_DEPTH = 60;

/** A value that has none of the kinds, or is nested too deeply. */
export const NOTHING: Tree = { kind: 'list', items: [] };
