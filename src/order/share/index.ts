/** Sharing a configuration by link or file. A door of its own: few readers load it. */
export { changedParts, checkShared, revert, type CheckedOrder, type Refusal } from './check.ts';
export { MAX_FILE, readFile, toFile } from './file.ts';
export { FRAGMENT_START, readFragment, toFragment } from './fragment.ts';
export type { SharedProblem, SharedReading } from './read.ts';
export { toSharedOrder, type SharedOrder, type ShareOptions } from './shared-order.ts';
