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
