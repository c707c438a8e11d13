import type { ReactNode } from 'react';
import { Badge } from './Badge.tsx';
import { descriptionIds, describedBy, ErrorMessage, type FieldError } from './Field.tsx';

/** One thing to choose. */
export interface Option {
  readonly value: string;
  readonly title: string;
  readonly description?: ReactNode;
  /**
   * Short facts that are compared between options, in the same order in each: '2 vCPU', '4 GB RAM'.
   */
  readonly facts?: readonly string[];
  /** Aligned to the end with tabular figures: '80,52 € im Monat'. */
  readonly meta?: string;
  /** Below it, smaller: '0,11 € je Stunde'. */
  readonly detail?: string;
  /** How `meta` compares with the chosen option's: in signs, and in words for those who hear it. */
  readonly difference?: { readonly signs: string; readonly words: string } | undefined;
  /** A short remark next to the title: 'Kleinste Größe'. */
  readonly badge?: string;
  readonly disabled?: boolean;
}

/** Options that belong together under a title of their own. */
export interface OptionSet {
  readonly title: string;
  readonly note?: string;
  readonly options: readonly Option[];
}

/**
 * `cards` for a few options with a description; `rows` for many that are compared by figures:
 * one line each, in columns where there is room.
 */
export type OptionLayout = 'cards' | 'rows';

interface CommonProps {
  /** Also the id of the first radio that can be chosen: an error summary can link to it. */
  readonly id: string;
  readonly name: string;
  readonly legend: ReactNode;
  /** For a legend that repeats the heading right above it. */
  readonly legendHidden?: boolean;
  readonly hint?: ReactNode;
  readonly error?: FieldError | false | undefined;
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

/**
 * One choice among several: native radios in a fieldset, whose arrow keys and Tab order come from
 * the browser.
 */
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
      {error && <ErrorMessage id={ids.error} prefix={errorPrefix} error={error} />}
      <div className="option-group__sets">
        {sets.map(({ title, note, options = [] }, index) => (
          <div
            className="option-group__set"
            key={title ?? ''}
            {...(title && { role: 'group', 'aria-labelledby': `${id}-set-${index}` })}
          >
            {title && (
              <p className="option-group__title" id={`${id}-set-${index}`}>
                <span>{title}</span> {note && <span className="option-group__note">{note}</span>}
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

interface OptionCardProps {
  readonly id: string;
  readonly name: string;
  readonly option: Option;
  readonly layout: OptionLayout;
  readonly checked: boolean;
  readonly onSelect: (value: string) => void;
}

/** A native radio whose label is the whole card or row. Part of an `OptionGroup`. */
function OptionCard(props: OptionCardProps): ReactNode {
  const { id, name, option, layout, checked, onSelect } = props;
  const { value, title, description, facts = [], disabled = false } = option;
  const { meta, detail, difference, badge } = option;
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
        {detail && <span className="option__detail">{detail}</span>}{' '}
        {difference && (
          <span className="option__difference">
            <span aria-hidden="true">{difference.signs}</span>
            <span className="visually-hidden">{difference.words}</span>
          </span>
        )}{' '}
        {description && <span className="option__description">{description}</span>}
      </span>
    </label>
  );
}
