import type { Offer, OrderRequest } from '#order';
import type { Fault } from '../faulty-gateway.ts';

/** A fault of an API, and exactly the checks that have to find it. */
export interface KnownFault {
  readonly name: string;
  readonly make: () => Fault;
  readonly found: readonly string[];
}

/** What a run orders, which some faults have to know. */
export interface Ordered {
  readonly good: OrderRequest;
  readonly offer: Offer;
}

export type Json = Record<string, unknown>;

export const isRunning = ({ status }: Json): boolean => status === 'new' || status === 'processing';

export const jsonHeaders = (): Headers => new Headers({ 'Content-Type': 'application/json' });
