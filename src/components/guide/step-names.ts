import type { StepPropsByName } from './step-props.ts';

/**
 * The live steps of a guide, in their order. Apart from their props, which need the words of a
 * language: pages are checked before there is a build that could give them.
 */
export const stepNames = [
  'service-type',
  'node-size',
  'storage',
  'trusted-sources',
  'region',
  'billing-profile',
  'review',
  'status',
] as const satisfies readonly (keyof StepPropsByName)[];
