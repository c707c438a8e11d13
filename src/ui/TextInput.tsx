import type { ComponentPropsWithRef, ReactNode } from 'react';
import { Icon } from './Icon.tsx';

/** What every text-like input takes: the usual attributes, and its value as raw text. */
export interface InputProps extends Omit<
  ComponentPropsWithRef<'input'>,
  'value' | 'defaultValue' | 'onChange' | 'type' | 'className'
> {
  readonly value: string;
  /** Called with the field's text, untrimmed. */
  readonly onValueChange: (value: string) => void;
}

export interface TextInputProps extends InputProps {
  /** For addresses, ids and other texts whose characters are compared one by one. */
  readonly mono?: boolean;
}

/** One line of text. */
export function TextInput({ onValueChange, mono = false, ...input }: TextInputProps): ReactNode {
  return (
    <input
      {...input}
      type="text"
      className={mono ? 'input input--mono' : 'input'}
      onChange={(event) => onValueChange(event.currentTarget.value)}
    />
  );
}

export interface NumberInputProps extends InputProps {
  /**
   * The unit, shown inside the field and hidden from assistive technology: name it in the label.
   */
  readonly suffix?: string;
}

/**
 * A number with its unit. The arrow keys walk in `step`s.
 *
 * The wheel scrolls the page and leaves the number alone: a focused field would otherwise change
 * when the reader only wants to scroll. Dropping the focus is the one fix that keeps scrolling.
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

/** A field that narrows down a list on the same page. */
export function SearchInput({ onValueChange, ...input }: InputProps): ReactNode {
  return (
    <span className="input-frame input-frame--search">
      <Icon name="search" />
      <input
        autoComplete="off"
        spellCheck={false}
        {...input}
        type="search"
        className="input"
        onChange={(event) => onValueChange(event.currentTarget.value)}
      />
    </span>
  );
}
