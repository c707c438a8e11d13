/** What can be ordered: the types of `content/*.yaml` and how to look things up in them. */
export {
  findService,
  offeredDocuments,
  offeredFamilies,
  offeredSizes,
  offeredZones,
} from './catalogue.ts';
export type { Catalogue, OfferedZone } from './catalogue.ts';
export type { BillingRule } from './schema/billing.ts';
export { nearest, oneOf } from './nearest.ts';
export { NUMBERED, UNITS, withNoBreakSpaces } from './no-break-spaces.ts';
export type { LegalDocument } from './schema/documents.ts';
export type { Claim, Evidence } from './schema/evidence.ts';
export type { ExternalLink } from './schema/external-links.ts';
export type { Price, Provenance } from './schema/figure.ts';
export type { GlossaryEntry, WordLists } from './schema/glossary.ts';
export type { NodeSize, NodeSizeFamily } from './schema/node-sizes.ts';
export type { OrderStatusText } from './schema/order-statuses.ts';
export type { Provider } from './schema/provider.ts';
export type { Question } from './schema/questions.ts';
export type { AvailabilityZone, Region } from './schema/regions.ts';
export type { Service, ServiceType } from './schema/service.ts';
export type { Sizing } from './schema/sizing.ts';
export type { Text } from './schema/text.ts';
export { afterOrderingTopics, type AfterOrderingTopic } from './after-ordering.ts';
export { questionSubjects, type QuestionSubject } from './question-subjects.ts';
export { stepNames, type StepName } from './steps.ts';
