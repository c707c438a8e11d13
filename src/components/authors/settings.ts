import { afterOrderingTopics, questionSubjects, stepNames, type Catalogue } from '#catalogue';
import { facts } from '../facts.ts';

/** The settings of components that take one of a few words, and these words. */
export function knownSettings(
  catalogue: Catalogue,
): Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> {
  return {
    AfterOrdering: { topic: afterOrderingTopics },
    Claim: { id: catalogue.evidence.claims.map(({ id }) => id) },
    ExternalLink: { to: catalogue.externalLinks.map(({ id }) => id) },
    Fact: { name: Object.keys(facts) },
    Mode: { is: ['ordering', 'demo', 'live', 'handoff'] },
    OrderStep: { name: stepNames },
    PortalLink: { to: ['portal', 'order-status', 'ticket', 'order-form'] },
    Questions: { about: questionSubjects.filter((subject) => subject !== 'service') },
    StatusEntry: { id: catalogue.orderStatuses.map(({ id }) => id) },
  };
}
