import type { FurtherMessages } from '../../de/further/index.ts';
import { handoff } from './handoff.ts';
import { lists } from './lists.ts';
import { ordered } from './ordered.ts';
import { orders } from './orders.ts';
import { pages } from './pages.ts';
import { share } from './share.ts';

/** The same in English; which keys there are, German says. */
export const further: FurtherMessages = {
  ...share,
  ...ordered,
  ...orders,
  ...lists,
  ...handoff,
  ...pages,
};
