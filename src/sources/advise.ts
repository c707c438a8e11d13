/** What is loaded once findings are shown. */
export { diagnose } from './diagnose.ts';
export { spelling, withoutRefused } from './offers.ts';
export { findOverlaps } from './overlaps.ts';
