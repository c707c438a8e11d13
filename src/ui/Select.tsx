import type { ComponentPropsWithRef, ReactNode } from 'react';

export interface SelectProps<Value extends string> extends Omit<
  ComponentPropsWithRef<'select'>,
  'value' | 'defaultValue' | 'onChange' | 'className' | 'multiple'
> {
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onValueChange: (value: Value) => void;
}

/** One of many, in a list that opens. For what is at hand all the time, `OptionGroup` is better. */
export function Select<Value extends string>(props: SelectProps<Value>): ReactNode {
  const { options, onValueChange, ...select } = props;
  return (
    <select
      {...select}
      className="input input--select"
      onChange={(event) => {
        const chosen = options[event.currentTarget.selectedIndex];
        if (chosen) onValueChange(chosen.value);
      }}
    >
      {options.map(({ value, label }) => (
        <option value={value} key={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
