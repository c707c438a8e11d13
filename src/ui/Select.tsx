import type { ComponentPropsWithRef, ReactNode } from 'react';
import { Icon } from './Icon.tsx';

export interface SelectProps extends Omit<
  ComponentPropsWithRef<'select'>,
  'value' | 'defaultValue' | 'onChange' | 'className' | 'children'
> {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  readonly onValueChange: (value: string) => void;
}

/** One of several, where they need not all be in view. The browser's own, so every device has its way. */
export function Select({ options, onValueChange, ...select }: SelectProps): ReactNode {
  return (
    <span className="input-frame input-frame--select">
      <select
        {...select}
        className="input"
        onChange={(event) => onValueChange(event.currentTarget.value)}
      >
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <Icon name="chevron-right" />
    </span>
  );
}
