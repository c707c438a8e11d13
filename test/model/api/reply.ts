import { type Answer, json } from './answer.ts';
import type { Reply } from './fates.ts';

/** What reaches a page where the API has given this answer, or none. */
export function replyOf(reply: Reply | undefined, answer: Answer | undefined): Answer | undefined {
  switch (reply) {
    case 'broken':
    case 'silence':
      return undefined;
    case 'half':
      return answer && { ...answer, breaksOff: true };
    case 'cut':
      return answer && { ...answer, text: answer.text.slice(0, answer.text.length / 2) };
    case 'other-order':
      return json(201, otherOrder);
    case undefined:
      return answer;
    default:
      return reply;
  }
}

const otherOrder = {
  id: 'f'.repeat(24),
  service: 'caching',
  configuration: {
    service: 'caching',
    serviceType: 'harbor-2',
    nodeSize: 'r16-128',
    storageGb: 1000,
    trustedSources: [{ cidr: '198.51.100.0/24' }],
    availabilityZone: 'DE-NORTH-2',
    billingProfile: { kind: 'new' },
    acceptedDocuments: [],
  },
  status: 'new',
  progress: 1,
  createdAt: '2026-11-20T12:00:00Z',
  history: [],
};
