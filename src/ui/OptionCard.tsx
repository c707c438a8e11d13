import type { ReactNode } from 'react';
import { Badge } from './Badge.tsx';
import type { Option, OptionLayout } from './option-types.ts';

export interface OptionCardProps {
  readonly id: string;
  readonly name: string;
  readonly option: Option;
  readonly layout: OptionLayout;
  readonly checked: boolean;
  readonly onSelect: (value: string) => void;
}

/** A native radio whose label is the whole card or row. Stands inside an `OptionGroup`. */
export function OptionCard(props: OptionCardProps): ReactNode {
  const { id, name, option, layout, checked, onSelect } = props;
  const { value, title, description, facts = [], meta, badge, disabled = false } = option;
  return (
    <label className={layout === 'rows' ? 'option-row' : 'option-card'} data-disabled={disabled}>
      <input
        className="choice choice--radio"
        type="radio"
        id={id}
        name={name}
        value={value}
        checked={checked}
        disabled={disabled}
        onChange={() => onSelect(value)}
      />
      <span className="option__body">
        <span className="option__head">
          <span className="option__title">{title}</span> {badge && <Badge>{badge}</Badge>}
        </span>{' '}
        {facts.length > 0 && (
          <span className="option__facts">
            {facts.map((fact) => (
              <span className="option__fact" key={fact}>
                {fact}{' '}
              </span>
            ))}
          </span>
        )}{' '}
        {meta && <span className="option__meta">{meta}</span>}{' '}
        {description && <span className="option__description">{description}</span>}
      </span>
    </label>
  );
}
