import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import type { InputProps } from './TextInput.tsx';

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
