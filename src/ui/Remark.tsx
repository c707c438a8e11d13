import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

export interface RemarkProps {
  readonly children: ReactNode;
}

/** A calm word about an entry: worth knowing, or worth changing, and not yet an error. */
export function Remark({ children }: RemarkProps): ReactNode {
  return (
    <p className="remark">
      <Icon name="info" />
      <span>{children}</span>
    </p>
  );
}
