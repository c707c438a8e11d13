import type { ReactNode } from 'react';
import { descriptionIds, describedBy } from './describe.ts';
import { ErrorMessage } from './ErrorMessage.tsx';
import { OptionCard } from './OptionCard.tsx';
import type { Option, OptionLayout, OptionSet } from './option-types.ts';

interface CommonProps {
  /** Also the id of the first radio that can be chosen: an error summary can link to it. */
  readonly id: string;
  readonly name: string;
  readonly legend: ReactNode;
  /** For a legend that repeats the heading right above it. */
  readonly legendHidden?: boolean;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  /** Read out before the error and not shown, such as 'Fehler: '. */
  readonly errorPrefix: string;
  /** The chosen option's value; '' when none is chosen. */
  readonly value: string;
  readonly onValueChange: (value: string) => void;
  readonly layout?: OptionLayout;
}

/** Either one list of options, or several under titles. */
export type OptionGroupProps = CommonProps &
  (
    | { readonly options: readonly Option[]; readonly groups?: never }
    | { readonly groups: readonly OptionSet[]; readonly options?: never }
  );

/** One choice among several: native radios in a fieldset, so that arrow keys and Tab work by nature. */
export function OptionGroup(props: OptionGroupProps): ReactNode {
  const { id, legend, legendHidden = false, hint, error, errorPrefix } = props;
  const { name, value, onValueChange, layout = 'cards' } = props;
  const ids = descriptionIds(id);
  const sets: readonly Partial<OptionSet>[] = props.groups ?? [{ options: props.options }];
  const all = sets.flatMap((set) => set.options ?? []);
  const first = all.find((option) => !option.disabled);

  return (
    <fieldset
      className={error ? 'option-group option-group--wrong' : 'option-group'}
      aria-describedby={describedBy(id, hint, error)}
    >
      <legend className={legendHidden ? 'visually-hidden' : 'field__legend'}>{legend}</legend>
      {hint && (
        <p className="field__hint" id={ids.hint}>
          {hint}
        </p>
      )}
      {error && (
        <ErrorMessage id={ids.error} prefix={errorPrefix}>
          {error}
        </ErrorMessage>
      )}
      <div className="option-group__sets">
        {sets.map(({ title, note, options = [] }, index) => (
          <div
            className="option-group__set"
            key={title ?? ''}
            {...(title && { role: 'group', 'aria-labelledby': `${id}-set-${index}` })}
          >
            {title && (
              <p className="option-group__title" id={`${id}-set-${index}`}>
                {title} {note && <span className="option-group__note">{note}</span>}
              </p>
            )}
            <div className={`option-group__options option-group__options--${layout}`}>
              {options.map((option) => (
                <OptionCard
                  key={option.value}
                  id={option === first ? id : `${id}-${option.value}`}
                  name={name}
                  option={option}
                  layout={layout}
                  checked={option.value === value}
                  onSelect={onValueChange}
                />
              ))}
            </div>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
