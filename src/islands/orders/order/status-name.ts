import { findStatus, type CatalogueStatus } from '#order';

/** The statuses of an order's life with their names in the page's language. */
export interface NamedStatuses {
  readonly statuses: readonly (CatalogueStatus & { readonly name: string })[];
}

/** The name of a status: a status that the site does not know is shown unchanged. */
export function statusName(word: string, { statuses }: NamedStatuses): string {
  return findStatus(word, statuses)?.name ?? word;
}
