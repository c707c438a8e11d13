import type { ComponentPropsWithRef, ReactNode } from 'react';

export interface TextAreaProps extends Omit<
  ComponentPropsWithRef<'textarea'>,
  'value' | 'defaultValue' | 'onChange' | 'className'
> {
  readonly value: string;
  /** Called with the field's text, untrimmed. */
  readonly onValueChange: (value: string) => void;
  /** For addresses, ids and other texts whose characters are compared one by one. */
  readonly mono?: boolean;
}

/** Several lines of text. */
export function TextArea({ onValueChange, mono = false, ...input }: TextAreaProps): ReactNode {
  return (
    <textarea
      {...input}
      className={`input input--area${mono ? ' input--mono' : ''}`}
      onChange={(event) => onValueChange(event.currentTarget.value)}
    />
  );
}
