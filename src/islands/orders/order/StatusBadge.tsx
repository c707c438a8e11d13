import { readStatus, type OrderStatus } from '#order';
import { Badge, type IconName, type Tone } from '#ui';
import type { ReactNode } from 'react';
import { statusName, type NamedStatuses } from './status-name.ts';

/** Never colour alone: each status has an icon of its own as well. */
const looks: Readonly<Record<OrderStatus, { readonly tone: Tone; readonly icon: IconName }>> = {
  new: { tone: 'info', icon: 'dot' },
  processing: { tone: 'warning', icon: 'clock' },
  failed: { tone: 'danger', icon: 'error' },
  done: { tone: 'success', icon: 'circle-check' },
  unknown: { tone: 'info', icon: 'info' },
};

export interface StatusBadgeProps {
  /** The status as the API writes it. */
  readonly status: string;
  readonly context: NamedStatuses;
}

/** A status as word, icon and colour. */
export function StatusBadge({ status, context }: StatusBadgeProps): ReactNode {
  return <Badge {...looks[readStatus(status)]}>{statusName(status, context)}</Badge>;
}
