import type { ReactNode } from 'react';
import { Icon, toneIcon, type Tone } from './Icon.tsx';

export interface NoticeProps {
  readonly tone?: Tone;
  readonly title?: string;
  /** The id of the title, for what is named or described by it. */
  readonly titleId?: string;
  /**
   * Read out when it appears: `status` waits for a pause, `alert` does not. Leave it out for a
   * notice that is there from the start.
   */
  readonly role?: 'status' | 'alert';
  readonly children?: ReactNode;
}

/** A message in the flow of a page or step. */
export function Notice(props: NoticeProps): ReactNode {
  const { tone = 'info', title, titleId, role, children } = props;
  return (
    <div className={`notice notice--${tone}`} role={role}>
      <Icon name={toneIcon[tone]} />
      <div className="notice__body">
        {title && (
          <p className="notice__title" id={titleId}>
            {title}
          </p>
        )}
        {children}
      </div>
    </div>
  );
}

export interface RemarkProps {
  /** For the `aria-describedby` of a control. */
  readonly id?: string;
  readonly children: ReactNode;
}

/** A hint about an entry: worth knowing or changing, and not yet an error. */
export function Remark({ id, children }: RemarkProps): ReactNode {
  return (
    <p className="remark">
      <Icon name="info" />
      <span id={id}>{children}</span>
    </p>
  );
}
