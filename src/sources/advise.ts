/** What is loaded once findings are shown. */
export { diagnose } from './diagnose.ts';
export { findOverlaps } from './overlaps.ts';
