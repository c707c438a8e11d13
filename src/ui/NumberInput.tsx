import type { ReactNode } from 'react';
import type { InputProps } from './TextInput.tsx';

export interface NumberInputProps extends InputProps {
  /** The unit, shown inside the field and hidden from assistive technology: name it in the label. */
  readonly suffix?: string;
}

/**
 * A number with its unit. The arrow keys walk in `step`s.
 *
 * The wheel scrolls the page and leaves the number alone: a field with focus would otherwise change
 * under a reader who only wants to read on. Giving up the focus is the one cure that keeps scrolling.
 */
export function NumberInput({ onValueChange, suffix, ...input }: NumberInputProps): ReactNode {
  return (
    <span className="input-frame input-frame--number">
      <input
        inputMode="numeric"
        {...input}
        type="number"
        className="input input--number"
        onChange={(event) => onValueChange(event.currentTarget.value)}
        onWheel={(event) => event.currentTarget.blur()}
      />
      {suffix && (
        <span className="input-frame__suffix" aria-hidden="true">
          {suffix}
        </span>
      )}
    </span>
  );
}
