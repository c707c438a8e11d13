import { useId, type ReactNode } from 'react';

export interface StepCardProps {
  /** What this is a part of: 'Ihre Bestellung'. Names the frame for everyone. */
  readonly label: string;
  /** At the end of the label's line: what the choice costs, or the state of the step. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  /** Below a line, at the end: a result or what comes next. */
  readonly footer?: ReactNode;
}

/**
 * The frame of a live step inside a page of prose: here the reader does, everywhere else they read.
 * A group and no landmark: a guide has ten of these, and landmarks are for finding the few main parts.
 * `not-content` keeps Starlight's prose rules out of it.
 */
export function StepCard({ label, aside, children, footer }: StepCardProps): ReactNode {
  const id = useId();
  return (
    <div className="step-card not-content" role="group" aria-labelledby={id}>
      <div className="step-card__head">
        <p className="step-card__label" id={id}>
          {label}
        </p>
        {aside && <div className="step-card__aside">{aside}</div>}
      </div>
      <div className="step-card__body">{children}</div>
      {footer && <div className="step-card__foot">{footer}</div>}
    </div>
  );
}
