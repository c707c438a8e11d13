/**
 * What an order is shown with: loaded once there is one, because most readers of a guide have none.
 */
export { OrderedSummary } from './OrderedSummary.tsx';
export { OrderFollowed } from './OrderFollowed.tsx';
