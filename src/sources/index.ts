/** Trusted sources: text to entries to findings. Knows no form, no page and no sentence. */
export { addressCount } from './addresses.ts';
export { collapse } from './collapse.ts';
export type {
  Coded,
  SourceConfirmation,
  SourceConfirmationParams,
  SourceError,
  SourceErrorParams,
  SourceHint,
  SourceHintParams,
  SourceProblem,
  SourceProblemCode,
  SourceProblemParams,
  SourceSyntaxParams,
  SourceSyntaxProblem,
  TextRepair,
} from './findings.ts';
export type { EntryKind, ListEntry, ListOptions, SourceList } from './list-entry.ts';
export { cleanNote, MAX_NOTE_LENGTH, trimInvisible } from './text.ts';
export { hasAdvice, loadAdvice } from './advice.ts';
export { parseSource, type ParseResult } from './parse.ts';
export { duplicateError } from './duplicates.ts';
export { limitsOf, type PrefixLimits, type SourcePolicy } from './judge.ts';
export { withoutRefused } from './offers.ts';
export { findSourceProblems, isAboutList } from './problems.ts';
export { contains, relation, type Relation } from './network.ts';
export { GLOBAL_UNICAST, IPV4_REGISTRY_DATE, IPV6_REGISTRY_DATE } from './registry-blocks.ts';
export {
  addressClass,
  isTransition,
  SPECIAL_CLASSES,
  TRANSITION_CLASSES,
  type AddressClass,
  type SpecialClass,
  type TransitionClass,
} from './registry.ts';
export { specialBlocks, type SpecialBlock } from './registry-names.ts';
export { applyRepair, type Repair } from './repair.ts';
export { FAMILIES, type Family, type Source, type SourceEntry } from './source.ts';
