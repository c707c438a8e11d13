/** The names that the summary shows for the ids of a draft, in the page's language. */
export interface ReviewLabels {
  readonly service: string;
  readonly serviceTypes: Readonly<Record<string, string>>;
  readonly nodeSizes: Readonly<Record<string, { readonly vcpu: number; readonly ramGb: number }>>;
  readonly zones: Readonly<Record<string, string>>;
  readonly documents: Readonly<Record<string, string>>;
}
