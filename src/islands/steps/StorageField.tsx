import { readNumber, wholeDigits, type Translator } from '#i18n';
import { nearestSizes, nextSize, readStorage, type OfferedStorage } from '#order';
import { Button, Field, focusField, NumberInput, type FieldError, type StepDirection } from '#ui';
import { useState, type ReactNode } from 'react';
import { fieldError } from './use-step.tsx';
import { useTyping } from './use-typing.ts';

export interface StorageFieldProps {
  readonly id: string;
  readonly translator: Translator;
  readonly storage: OfferedStorage;
  /** In plain digits, or as it was typed where it is no whole number. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is wrong for another reason than the text, or because an order was tried. */
  readonly error?: FieldError | undefined;
}

/**
 * The size of the storage. What is typed is read in the language of the page, and judged when the
 * reader leaves the field, as everywhere (`src/stores/entry-issues.ts`).
 */
export function StorageField(props: StorageFieldProps): ReactNode {
  const { id, translator, storage, value, onChange, error } = props;
  const { t, locale } = translator;
  const { minGb: min, maxGb: max, stepGb: step } = storage;
  const unit = t('storage.unit');
  const [typed, setTyped] = useState('');
  const { typing, type, leave } = useTyping();
  const read = readStorage(value, storage);
  const own = !read.ok && typing !== id ? fieldError(read.issue, translator) : undefined;
  const problem = error ?? own;
  const number = readNumber(value, locale, unit);
  const offers = problem && !read.ok && number !== undefined ? nearestSizes(number, storage) : [];

  const enter = (text: string) => {
    setTyped(text);
    onChange(wholeDigits(text, locale, unit));
  };
  const take = (direction: StepDirection) => {
    enter(String(number === undefined ? min : nextSize(number, direction, storage)));
  };

  return (
    <>
      <Field
        id={id}
        label={t('storage.field')}
        hint={t('storage.hint', { min, max, step })}
        error={problem}
        errorPrefix={`${t('field.error-prefix')} `}
      >
        {(control) => (
          <NumberInput
            {...control}
            name="storage"
            // As it was typed while it says what is stored; something else may have been stored since.
            value={wholeDigits(typed, locale, unit) === value ? typed : value}
            suffix={unit}
            stepLabels={{ up: t('storage.more', { step }), down: t('storage.less', { step }) }}
            end={number === min ? 'down' : number === max ? 'up' : undefined}
            onStep={take}
            onValueChange={(text) => {
              type(id, problem !== undefined);
              enter(text);
            }}
            onBlur={() => {
              setTyped('');
              leave(id);
            }}
          />
        )}
      </Field>
      {offers.length > 0 && (
        <div className="repairs" role="group" aria-label={t('storage.nearest')}>
          {offers.map((gb) => (
            <Button
              key={gb}
              variant="soft"
              onClick={() => {
                enter(String(gb));
                // Once it is right: what is wrong with it would be read out again.
                requestAnimationFrame(() => {
                  const field = document.getElementById(id);
                  if (field) focusField(field);
                });
              }}
            >
              {t('storage.take', { gb })}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}
