import { exampleOrderRequest, type Offer } from '#order';
import { answerFaults } from './answers.ts';
import { followingFaults } from './following.ts';
import { idempotencyFaults } from './idempotency.ts';
import type { KnownFault } from './known-fault.ts';
import { listingFaults } from './listing.ts';
import { orderingFaults } from './ordering.ts';
import { originFaults } from './origins.ts';
import { readingFaults } from './reading.ts';

/** @param offer of the service that is ordered */
export function knownFaults(offer: Offer): readonly KnownFault[] {
  const ordered = { good: exampleOrderRequest(offer), offer };
  return [
    ...listingFaults,
    ...readingFaults,
    ...orderingFaults(ordered),
    ...idempotencyFaults(ordered),
    ...followingFaults,
    ...originFaults,
    ...answerFaults,
  ];
}
