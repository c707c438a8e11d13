/** What an order is shown with once there is one: loaded then, for most readers of a guide have none. */
export { OrderedSummary } from './OrderedSummary.tsx';
export { OrderFollowed } from './OrderFollowed.tsx';
