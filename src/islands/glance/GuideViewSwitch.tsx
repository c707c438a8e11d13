import { Icon } from '#ui';
import { createElement, type ReactNode } from 'react';

export interface GuideViewSwitchProps {
  readonly label: string;
}

/**
 * Leaves of a guide its fields only, or shows its text again. The page does that, and says in its
 * element which of them holds, alive or not; to React both never change
 * (`src/site/guide-view/guide-view.ts`).
 */
export function GuideViewSwitch({ label }: GuideViewSwitchProps): ReactNode {
  return createElement(
    'guide-view-switch',
    null,
    <button type="button" className="guide-view-switch" aria-pressed={false}>
      <Icon name="list" />
      <span>{label}</span>
    </button>,
  );
}
