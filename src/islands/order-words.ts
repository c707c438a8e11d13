import type { Order } from '#api';
import type { Translator } from '#i18n';
import { type OrderStatus, readStatus } from '#order';
import type { PortalLinks } from './RemedyLink.tsx';

/** A status in the page's language; `{service}` stands for the name of the ordered service. */
export interface StatusWords {
  readonly id: OrderStatus;
  readonly name: string;
  /** What is happening. */
  readonly meaning: string;
  /** What happens next. */
  readonly next: string;
}

/** What an order is shown with, whatever the order. */
export interface OrderContext {
  /** The statuses of an order's life, in their order. */
  readonly statuses: readonly StatusWords[];
  /** Names of services by their ids; one that is missing is shown by its id. */
  readonly serviceNames: Readonly<Record<string, string>>;
  /** Names of service types by their ids, of services that have several to choose from. */
  readonly serviceTypeNames: Readonly<Record<string, string>>;
  readonly portal: PortalLinks;
}

/** The name of a status: a word that the site does not know is shown as it came. */
export function statusName(word: string, { statuses }: OrderContext): string {
  return statuses.find(({ id }) => id === readStatus(word))?.name ?? word;
}

/** The name of the ordered service, or its id if the handbook has no such service. */
export function serviceName(service: string, { serviceNames }: OrderContext): string {
  return (Object.hasOwn(serviceNames, service) ? serviceNames[service] : undefined) ?? service;
}

/** What was ordered: the service, and which of its types where there are several. */
export function orderedService({ service, configuration }: Order, context: OrderContext): string {
  const name = serviceName(service, context);
  const { serviceTypeNames } = context;
  const key = configuration ? serviceTypeKey(service, configuration.serviceType) : '';
  const type = Object.hasOwn(serviceTypeNames, key) ? serviceTypeNames[key] : undefined;
  return type === undefined ? name : `${name}: ${type}`;
}

/** Ids of types differ within a service only. */
export function serviceTypeKey(service: string, type: string): string {
  return `${service}/${type}`;
}

/** What the status of an order means and what comes next, with the name of its service. */
export function orderSentences(
  order: Order,
  context: OrderContext,
  words: Translator,
): { readonly meaning: string; readonly next: string | undefined } {
  const known = context.statuses.find(({ id }) => id === readStatus(order.status));
  if (!known) return { meaning: words.text('status.unknown-text'), next: undefined };
  const service = serviceName(order.service, context);
  return {
    meaning: known.meaning.replaceAll('{service}', () => service),
    next: known.next.replaceAll('{service}', () => service),
  };
}
