/** Trusted sources: text to entries to findings. Knows no form, no page and no sentence. */
export type { Coded, SourceSyntaxParams, SourceSyntaxProblem } from './diagnose.ts';
export { parseSource, type ParseResult } from './parse.ts';
export type { SourcePolicy } from './policy.ts';
export {
  findSourceProblems,
  type SourceProblem,
  type SourceProblemCode,
  type SourceProblemParams,
} from './problems.ts';
export { addressClass, type AddressClass, type SpecialClass } from './registry.ts';
export { addressCount, type Family, type Source } from './source.ts';
export { trimInvisible } from './text.ts';
export { z } from './zod.ts';
