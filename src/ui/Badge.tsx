import type { ReactNode } from 'react';
import { Icon, toneIcon, type IconName, type Tone } from './Icon.tsx';

export interface BadgeProps {
  /** `neutral` and `accent` carry no judgement and, unless given one, no icon. */
  readonly tone?: Tone | 'neutral' | 'accent';
  readonly icon?: IconName;
  readonly children: ReactNode;
}

/** A word or two that mark a thing's state or kind. */
export function Badge({ tone = 'neutral', icon, children }: BadgeProps): ReactNode {
  const shown = icon ?? (tone === 'neutral' || tone === 'accent' ? undefined : toneIcon[tone]);
  return (
    <span className={`badge badge--${tone}`}>
      {shown && <Icon name={shown} />}
      <span>{children}</span>
    </span>
  );
}
