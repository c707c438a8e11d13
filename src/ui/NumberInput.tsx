import type { KeyboardEvent, ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import type { InputProps } from './TextInput.tsx';

/** The ways that a number can be walked. */
export type StepDirection = 'up' | 'down';

export interface NumberInputProps extends InputProps {
  /**
   * The unit, shown inside the field and hidden from assistive technology: name it in the label.
   */
  readonly suffix?: string;
  /** What the buttons do, for those who do not see their signs, such as '50 GB weniger'. */
  readonly stepLabels: Readonly<Record<StepDirection, string>>;
  /** The reader presses a button or an arrow key. */
  readonly onStep: (direction: StepDirection) => void;
  /** Where no further step leads. */
  readonly end?: StepDirection | undefined;
}

const KEYS: Partial<Record<string, StepDirection>> = { ArrowUp: 'up', ArrowDown: 'down' };

/**
 * A number as text, with its unit, and buttons that walk in steps as the arrow keys do.
 *
 * No `type="number"`: it drops what it takes for no number before any code sees it, so that `100,0`
 * becomes 1000 where the browser speaks another language than the page. The buttons are no stops for
 * Tab: the keyboard has the arrow keys (WAI-ARIA Authoring Practices, spinbutton).
 */
export function NumberInput(props: NumberInputProps): ReactNode {
  const { onValueChange, suffix, stepLabels, onStep, end, ...input } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = KEYS[event.key];
    if (!direction || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onStep(direction);
  };
  const button = (direction: StepDirection) => (
    <button
      type="button"
      className="number-input__step"
      tabIndex={-1}
      aria-label={stepLabels[direction]}
      // Not `disabled`: the press that comes to the end would lose the focus.
      aria-disabled={direction === end ? true : undefined}
      onClick={() => {
        if (direction !== end) onStep(direction);
      }}
    >
      <Icon name={direction === 'up' ? 'plus' : 'minus'} />
    </button>
  );
  return (
    <span className="number-input">
      {button('down')}
      <span className="input-frame input-frame--number">
        <input
          autoComplete="off"
          {...input}
          type="text"
          inputMode="numeric"
          className="input input--number"
          onChange={(event) => onValueChange(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {suffix && (
          <span className="input-frame__suffix" aria-hidden="true">
            {suffix}
          </span>
        )}
      </span>
      {button('up')}
    </span>
  );
}
