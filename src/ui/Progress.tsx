import { useId, type ReactNode } from 'react';

export interface ProgressProps {
  readonly label: string;
  /** 0 to 100. */
  readonly value: number;
  /** The value in words, shown and read out: '40 %' or 'Schritt 2 von 4'. */
  readonly valueText: string;
  readonly tone?: 'accent' | 'success' | 'danger';
}

/** How far something has come. The browser's own `progress`, with our styles. */
export function Progress({ label, value, valueText, tone = 'accent' }: ProgressProps): ReactNode {
  const id = useId();
  return (
    <div className={`progress progress--${tone}`}>
      <label className="progress__label" htmlFor={id}>
        {label}
      </label>
      <span className="progress__value" aria-hidden="true">
        {valueText}
      </span>
      <progress
        className="progress__bar"
        id={id}
        max={100}
        value={value}
        aria-valuetext={valueText}
      />
    </div>
  );
}
