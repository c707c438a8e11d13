import type { ReactNode } from 'react';
import { Handoff, type HandoffProps } from './Handoff.tsx';

/**
 * The review of a site where nobody takes orders. Pages name it in every build, so the condition
 * keeps all of it out of the others; only this very spelling is replaced by the build.
 */
export function HandoffStep(props: HandoffProps): ReactNode {
  return import.meta.env.PUBLIC_ORDER_MODE === 'handoff' ? <Handoff {...props} /> : null;
}
