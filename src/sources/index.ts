/** Trusted sources: text to entries to findings. Knows no form, no page and no sentence. */
export { addressCount, collapse } from './collapse.ts';
export type {
  SourceConfirmation,
  SourceConfirmationParams,
  SourceError,
  SourceErrorParams,
  SourceHint,
  SourceHintParams,
  SourceProblem,
  SourceProblemCode,
  SourceProblemParams,
} from './findings.ts';
export { formatSourceList, parseSourceList, type ListEntry } from './list.ts';
export { cleanNote, MAX_NOTE_LENGTH } from './note.ts';
export { parseSource, type ParseResult } from './parse.ts';
export { limitsOf, type PrefixLimits, type SourcePolicy } from './policy.ts';
export { findSourceProblems } from './problems.ts';
export { contains, relation, type Relation } from './relation.ts';
export { IPV4_REGISTRY_DATE } from './registry-ipv4.ts';
export { IPV6_REGISTRY_DATE } from './registry-ipv6.ts';
export {
  addressClass,
  isTransition,
  SPECIAL_BLOCKS,
  SPECIAL_CLASSES,
  type AddressClass,
  type SpecialBlock,
  type SpecialClass,
  type TransitionClass,
} from './registry.ts';
export { applyRepair, type Repair } from './repair.ts';
export { FAMILIES, type Family, type Source, type SourceEntry } from './source.ts';
export type { Coded, SourceSyntaxParams, SourceSyntaxProblem, TextRepair } from './syntax.ts';
export { trimInvisible } from './text.ts';
export { z } from './zod.ts';
