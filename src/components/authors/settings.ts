import { afterOrderingTopics, questionSubjects, stepNames, type Catalogue } from '#catalogue';
import type { ErrorGroup } from '#reference';
import { facts } from '../facts.ts';
import type { ExampleOf } from '../sizing/worked-example.ts';

/** Which choices of a guide have a worked example. */
export const exampleChoices = ['node-size', 'storage'] as const satisfies readonly ExampleOf[];

/** The parts of the error reference, all of them by the type: their texts need a build. */
const errorGroups = Object.keys({
  entries: true,
  'trusted-sources': true,
  rejections: true,
  sending: true,
  api: true,
  provisioning: true,
} satisfies Readonly<Record<ErrorGroup, true>>);

/** The settings of components that take one of a few words, and these words. */
export function knownSettings(
  catalogue: Catalogue,
): Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> {
  return {
    AfterOrdering: { topic: afterOrderingTopics },
    Claim: { id: catalogue.evidence.claims.map(({ id }) => id) },
    ErrorReference: { group: errorGroups },
    ExternalLink: { to: catalogue.externalLinks.map(({ id }) => id) },
    Fact: { name: Object.keys(facts) },
    Mode: { is: ['ordering', 'demo', 'live', 'handoff'] },
    OrderStep: { name: stepNames },
    PortalLink: { to: ['portal', 'order-status', 'ticket', 'order-form'] },
    Questions: { about: questionSubjects.filter((subject) => subject !== 'service') },
    SizingExample: { of: exampleChoices },
    StatusEntry: { id: catalogue.orderStatuses.map(({ id }) => id) },
    SupportAnswers: { to: ['statuses', ...errorGroups] },
  };
}
