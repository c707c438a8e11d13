/** The names that the summary shows for the ids of a draft, in the page's language. */
export interface ReviewLabels {
  readonly service: string;
  readonly serviceTypes: Readonly<Record<string, string>>;
  readonly nodeSizes: Readonly<Record<string, { readonly vcpu: number; readonly ramGb: number }>>;
  readonly zones: Readonly<Record<string, string>>;
  /** `url`: where the document can be read, if that is published. */
  readonly documents: Readonly<Record<string, { readonly name: string; readonly url?: string }>>;
  /** The portal's order form, which lists every document too. */
  readonly orderFormUrl: string;
}
