/** The live steps of a guide in their order, as authors name them: `<OrderStep name="storage" />`. */
export const stepNames = [
  'service-type',
  'node-size',
  'storage',
  'trusted-sources',
  'region',
  'billing-profile',
  'review',
  'status',
] as const;

/** The name of a step. */
export type StepName = (typeof stepNames)[number];
