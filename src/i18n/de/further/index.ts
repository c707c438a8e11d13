import { handoff } from './handoff.ts';
import { lists } from './lists.ts';
import { ordered } from './ordered.ts';
import { orders } from './orders.ts';
import { pages } from './pages.ts';
import { share } from './share.ts';

/** What only some readers of a guide come to see, or only readers of other pages. */
export const further = {
  ...share,
  ...ordered,
  ...orders,
  ...lists,
  ...handoff,
  ...pages,
} as const;

/** The key of such a message. */
export type FurtherKey = keyof typeof further;

/** All of them in one language. */
export type FurtherMessages = Readonly<Record<FurtherKey, string>>;
