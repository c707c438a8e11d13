/** What readers come for once they have ordered, in the order of the page: `<AfterOrdering topic="backups" />`. */
export const afterOrderingTopics = [
  'first-access',
  'trusted-sources',
  'node-size',
  'storage',
  'backups',
  'updates',
  'region',
  'ending',
] as const;

/** The name of a topic, which is also the anchor of its section. */
export type AfterOrderingTopic = (typeof afterOrderingTopics)[number];
