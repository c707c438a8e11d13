import { useId, type ReactNode } from 'react';

export interface StepCardProps {
  /** What this is a part of: 'Ihre Bestellung'. Names the frame for everyone. */
  readonly label: string;
  /** At the end of the label's line: what the choice costs, or the state of the step. */
  readonly aside?: ReactNode;
  /** The id of the frame; with it the frame can take the focus. */
  readonly focusId?: string;
  /**
   * For a single group of options, which carries the same name itself: it is read out only once.
   */
  readonly selfNamed?: boolean;
  readonly children: ReactNode;
  /** Below a line, at the end: a result or what comes next. */
  readonly footer?: ReactNode;
}

/**
 * The frame of an interactive step in a page of prose.
 * A group and no landmark: a guide has ten of these, and landmarks are for finding the few main
 * parts. `not-content` keeps Starlight's prose rules out of it.
 */
export function StepCard(props: StepCardProps): ReactNode {
  const { label, aside, focusId, selfNamed = false, children, footer } = props;
  const id = useId();
  return (
    <div
      className="step-card not-content"
      {...(focusId !== undefined && { id: focusId, tabIndex: -1 })}
      {...(!selfNamed && { role: 'group', 'aria-labelledby': id })}
    >
      <div className="step-card__head">
        <p className="step-card__label" id={id} aria-hidden={selfNamed || undefined}>
          {label}
        </p>
        {aside && <div className="step-card__aside">{aside}</div>}
      </div>
      <div className="step-card__body">{children}</div>
      {footer && <div className="step-card__foot">{footer}</div>}
    </div>
  );
}
