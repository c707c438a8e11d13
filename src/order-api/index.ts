/** The reference order API: what the contract says, as a program on Node that keeps its orders in a file. */
export { type OrderApi, startOrderApi } from './server.ts';
export type { OrderApiOptions } from './options.ts';
export { exampleOrders, liveOffers } from './from-catalogue.ts';
export { helpText, readSettings, type StartOptions } from './settings.ts';
export { startErrorText } from './start-error.ts';
