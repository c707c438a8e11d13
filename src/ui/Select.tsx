import type { ComponentPropsWithRef, ReactNode } from 'react';
import { Icon } from './Icon.tsx';

export interface SelectProps<Value extends string> extends Omit<
  ComponentPropsWithRef<'select'>,
  'value' | 'defaultValue' | 'onChange' | 'className' | 'children' | 'multiple'
> {
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onValueChange: (value: Value) => void;
}

/**
 * One of several that need not all be visible; where they should be compared at a glance, use
 * `OptionGroup`. The browser's own control, so it behaves as users of the device expect.
 */
export function Select<Value extends string>(props: SelectProps<Value>): ReactNode {
  const { options, onValueChange, ...select } = props;
  return (
    <span className="input-frame input-frame--select">
      <select
        {...select}
        className="input"
        onChange={(event) => {
          const chosen = options[event.currentTarget.selectedIndex];
          if (chosen) onValueChange(chosen.value);
        }}
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
