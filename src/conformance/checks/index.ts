import type { Check } from '../check.ts';
import { accessChecks } from './access.ts';
import { answerChecks } from './answers.ts';
import { followingChecks } from './following.ts';
import { idempotencyChecks } from './idempotency.ts';
import { listChecks } from './list.ts';
import { orderStateChecks } from './order-states.ts';
import { orderChecks } from './order.ts';
import { originChecks } from './origins.ts';
import { pauseChecks } from './pauses.ts';
import { placingChecks } from './placing.ts';
import { problemChecks } from './problems.ts';
import { profileChecks } from './profiles.ts';
import { refusalChecks } from './refusals.ts';
import { wrongOrderChecks } from './wrong-orders.ts';

/** Every check, in the order in which they run: those over all answers see what the others received. */
export const checks: readonly Check[] = [
  ...accessChecks,
  ...listChecks,
  ...orderChecks,
  ...profileChecks,
  ...refusalChecks,
  ...wrongOrderChecks,
  ...placingChecks,
  ...idempotencyChecks,
  ...followingChecks,
  ...originChecks,
  ...answerChecks,
  ...problemChecks,
  ...pauseChecks,
  ...orderStateChecks,
];
