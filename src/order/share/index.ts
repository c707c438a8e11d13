/** Sharing a configuration by link or file. An entry point of its own: few readers load it. */
export { changedParts, checkShared, revert, type CheckedOrder, type Refusal } from './check.ts';
export {
  LONGEST_NAME,
  MOST_CONFIGURATIONS,
  readCalculation,
  toCalculationFragment,
  type CalculatedConfiguration,
  type CalculationReading,
} from './calculation.ts';
export {
  MAX_FILE,
  readFile,
  readFragment,
  type SharedProblem,
  type SharedReading,
  toFile,
  toFragment,
} from './codec.ts';
export { FRAGMENT_START, isSharedFragment } from './fragment.ts';
export { toSharedOrder, type SharedOrder, type ShareOptions } from './shared-order.ts';
