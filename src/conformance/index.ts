/** Checks any order API against the contract: what it keeps, what not, and why that matters. */
export { checks } from './checks/index.ts';
export { type Check, type Group, groups } from './check.ts';
export { checkConformance, type Conformance, type Result, Unreachable } from './run.ts';
export type { PlacedOrder, SessionOptions } from './session.ts';
export { type CheckSettings, readSettings, type Settings } from './settings.ts';
export {
  addressOf,
  closingOf,
  createReporter,
  placedText,
  plainStyles,
  type ReportOptions,
  type Styles,
  type Summary,
  summaryOf,
} from './report.ts';
