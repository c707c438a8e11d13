import { apiText } from './texts.ts';

/** What the calls are about, each with the section of the page `reference/order-api`. */
const anchors = {
  Orders: 'place-order',
  'Billing profiles': 'billing-profiles',
  'Client address': 'client-address',
} as const;

/** A group of calls. */
export type Tag = keyof typeof anchors;

/** Where the page on the order API explains something, with an anchor of it. */
export function explainedAt(siteUrl: string, anchor: string) {
  return { url: `${siteUrl}reference/order-api/#${anchor}` };
}

/** The tags of an OpenAPI file. */
export function tagObjects(siteUrl: string) {
  return Object.entries(anchors).map(([name, anchor]) => ({
    name,
    description: apiText(`tags.${name}`),
    externalDocs: explainedAt(siteUrl, anchor),
  }));
}
