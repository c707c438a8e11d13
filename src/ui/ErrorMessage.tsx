import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

export interface ErrorMessageProps {
  /** The id that the control's `aria-describedby` names. */
  readonly id: string;
  /** Read out before the message and not shown, such as 'Fehler: '. */
  readonly prefix: string;
  readonly children: ReactNode;
}

/** The message beside a control: the same words as in the error summary. */
export function ErrorMessage({ id, prefix, children }: ErrorMessageProps): ReactNode {
  return (
    <p className="error-message" id={id}>
      <Icon name="error" />
      <span>
        <span className="visually-hidden">{prefix}</span>
        {children}
      </span>
    </p>
  );
}
