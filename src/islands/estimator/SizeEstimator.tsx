import { wholeDigits, type Translator } from '#i18n';
import { furtherTranslatorFor } from '#i18n/further';
import { estimateStore, NO_ESTIMATE } from '#stores';
import { Field, TextInput } from '#ui';
import { useStore } from '@nanostores/react';
import { useDeferredValue, useState, type ReactNode } from 'react';
import { usePageView } from '../review/use-sending.ts';
import type { NodeSizeOption } from '../steps/NodeSizeStep.tsx';
import { useTyping } from '../steps/use-typing.ts';
import {
  assumptionFields,
  estimateOf,
  limits,
  loadFields,
  mistakeIn,
  textOf,
  type Assumptions,
  type EstimateField,
} from './estimate.ts';
import { EstimateResult, resultText } from './EstimateResult.tsx';

export interface SizeEstimatorProps {
  /** Id of the service. */
  readonly service: string;
  readonly translator: Translator;
  /** How it calculates, in words. */
  readonly formula: string;
  readonly assumptions: Assumptions;
  /** The sizes on offer. */
  readonly sizes: readonly NodeSizeOption[];
  /** Id of the size that the order has now. */
  readonly chosen: string;
  readonly onUse: (size: string) => void;
  readonly hoursPerMonth: number;
  readonly currency: string;
}

const words = {
  entries: ['estimator.entries', 'estimator.entries-hint'],
  keyBytes: ['estimator.key', 'estimator.average'],
  valueBytes: ['estimator.value', 'estimator.average'],
  overheadBytes: ['estimator.overhead', 'estimator.overhead-hint'],
  reservePercent: ['estimator.reserve', 'estimator.reserve-hint'],
} as const;

/**
 * How much RAM a number of entries needs, and which size has it. The result follows every key; it is
 * read out when a field is left, as mistakes are.
 */
export function SizeEstimator(props: SizeEstimatorProps): ReactNode {
  const { service, formula, assumptions, sizes, onUse } = props;
  const translator = furtherTranslatorFor(props.translator.locale);
  const { t, locale } = translator;
  const entered = useStore(estimateStore(service), { ssr: () => NO_ESTIMATE });
  const { typing, type, leave } = useTyping();
  /** The field that is being typed into, and how: what is stored are plain digits. */
  const [typed, setTyped] = useState({ field: '', text: '' });
  const [used, setUsed] = useState('');

  const text = (field: EstimateField) => textOf(field, entered, assumptions);
  const texts = {
    entries: text('entries'),
    keyBytes: text('keyBytes'),
    valueBytes: text('valueBytes'),
    overheadBytes: text('overheadBytes'),
    reservePercent: text('reservePercent'),
  };
  const reserve = assumptions.reservePercent;
  const estimate = estimateOf(texts, sizes, reserve, locale);
  const result = estimate ? resultText(estimate, reserve, translator) : '';
  const { busy: sending } = usePageView(service);
  const isTyping = typing.startsWith('estimate-');
  // A status that appears together with its text may not be read out.
  const said = useDeferredValue(isTyping ? '' : used || result, '');

  const field = (name: EstimateField) => {
    const id = `estimate-${name}`;
    const mistake = texts[name] === '' ? undefined : mistakeIn(name, texts[name], locale);
    const wrong = mistake !== undefined;
    const [label, hint] = words[name];
    return (
      <Field
        key={name}
        id={id}
        label={t(label)}
        hint={t(hint, { example: assumptions[name] })}
        error={
          wrong &&
          typing !== id &&
          t(`estimator.wrong-${mistake}`, { ...limits[name], example: assumptions[name] })
        }
        errorPrefix={`${t('field.error-prefix')} `}
      >
        {(control) => (
          <TextInput
            {...control}
            inputMode="numeric"
            autoComplete="off"
            value={typed.field === name ? typed.text : grouped(texts[name])}
            onValueChange={(value) => {
              type(id, wrong && typing !== id);
              setTyped({ field: name, text: value });
              setUsed('');
              const $entered = estimateStore(service);
              $entered.set({ ...$entered.get(), [name]: wholeDigits(value, locale) });
            }}
            onBlur={() => {
              setTyped({ field: '', text: '' });
              leave(id);
            }}
          />
        )}
      </Field>
    );
  };

  /** Plain digits as the language writes them, every one of them; anything else as it was typed. */
  const grouped = (digits: string) =>
    /^\d+$/.test(digits) ? translator.number(BigInt(digits)) : digits;

  return (
    <div className="size-estimator">
      <p className="field__hint">{formula}</p>
      <div className="size-estimator__fields">{loadFields.map(field)}</div>
      <fieldset className="size-estimator__assumptions">
        <legend>{t('estimator.assumptions')}</legend>
        <div className="size-estimator__fields">{assumptionFields.map(field)}</div>
      </fieldset>
      {estimate ? (
        <EstimateResult
          {...props}
          {...{ translator, estimate, reserve, sending }}
          onUse={(size) => {
            onUse(size);
            const others = sending ? ` ${t('estimator.sending')}` : '';
            setUsed(t('estimator.used', { size }) + others);
          }}
        />
      ) : (
        <p className="field__hint">{t('estimator.incomplete')}</p>
      )}
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}
