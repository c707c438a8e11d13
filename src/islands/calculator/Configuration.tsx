import type { FurtherTranslator } from '#i18n/further';
import { LONGEST_NAME, toCalculationFragment, toFragment } from '#order/share';
import { Button, CopyButton, Field, Select, TextInput } from '#ui';
import { useId, type ReactNode } from 'react';
import { PriceItems } from '../review/ReviewPrice.tsx';
import { StorageField } from '../steps/StorageField.tsx';
import { calculatorLink } from './calculator-link.ts';
import {
  priceOf,
  toConfiguration,
  withService,
  type PricedService,
  type PriceLine,
} from './price-lines.ts';

export interface ConfigurationProps {
  /** What the line is called: its own name, or 'Konfiguration 2'. */
  readonly name: string;
  readonly line: PriceLine;
  readonly services: readonly PricedService[];
  readonly translator: FurtherTranslator;
  readonly onChange: (line: PriceLine) => void;
  /** Absent for the only line. */
  readonly onRemove: ((line: PriceLine) => void) | undefined;
}

/** The id of the field in which a new line is begun. */
export function serviceFieldId(key: number): string {
  return `price-${key}-service`;
}

/** The id of a line's field for the storage. */
export function storageFieldId(key: number): string {
  return `price-${key}-storage`;
}

/** One configuration: its choices, its price with the formula, and where it goes from here. */
export function Configuration(props: ConfigurationProps): ReactNode {
  const { name, line, services, translator, onChange, onRemove } = props;
  const { t } = translator;
  const { service, nodeSize, storageGb } = line;
  const { nodeSizes, storage } = service.prices;
  const nameId = useId();
  const price = priceOf(line);
  const size = nodeSizes.find(({ id }) => id === nodeSize);
  const perHour =
    size &&
    t(size.approximate ? 'node-size.approximate-price' : 'node-size.price', {
      price: translator.money(size.centsPerHour, service.prices.currency),
    });
  const order = price && toFragment({ service: service.id, nodeSize, storageGb });
  const fragment = toCalculationFragment([toConfiguration(line)]);

  return (
    <div className="price-line" role="group" aria-labelledby={nameId}>
      <div className="price-line__head">
        <p className="price-line__name" id={nameId}>
          {name}
        </p>
        {onRemove && (
          <Button variant="quiet" icon="trash" onClick={() => onRemove(line)}>
            <span className="visually-hidden">{t('calculator.remove', { name })}</span>
          </Button>
        )}
      </div>
      <Field id={`price-${line.key}-name`} label={t('calculator.name')} errorPrefix="">
        {(control) => (
          <TextInput
            {...control}
            autoComplete="off"
            maxLength={LONGEST_NAME}
            value={line.name}
            onValueChange={(text) => onChange({ ...line, name: text })}
          />
        )}
      </Field>
      <Field id={serviceFieldId(line.key)} label={t('calculator.service')} errorPrefix="">
        {(control) => (
          <Select
            {...control}
            value={service.id}
            onValueChange={(id) => {
              const chosen = services.find((candidate) => candidate.id === id);
              if (chosen) onChange(withService(line, chosen));
            }}
            options={services.map(({ id, name: label }) => ({ value: id, label }))}
          />
        )}
      </Field>
      <Field
        id={`price-${line.key}-size`}
        label={t('node-size.legend')}
        hint={perHour}
        errorPrefix=""
      >
        {(control) => (
          <Select
            {...control}
            value={nodeSize}
            onValueChange={(id) => onChange({ ...line, nodeSize: id })}
            options={nodeSizes.map(({ id }) => ({
              value: id,
              label: service.sizeLabels[id] ?? id,
            }))}
          />
        )}
      </Field>
      <StorageField
        id={storageFieldId(line.key)}
        translator={translator}
        storage={storage}
        value={storageGb}
        onChange={(text) => onChange({ ...line, storageGb: text })}
      />
      <div className="price-line__result">
        {price ? (
          <PriceItems translator={translator} nodeSize={nodeSize} price={price} />
        ) : (
          <p className="field__hint">{t('review.price-unknown')}</p>
        )}
        {order !== undefined && fragment !== undefined && (
          <div className="button-row">
            <a className="button button--secondary" href={`${service.guideUrl}#${order}`}>
              <span>{t('calculator.order')}</span>
              <span className="visually-hidden">{` (${name})`}</span>
            </a>
            <CopyButton
              text={calculatorLink(fragment)}
              label={t('calculator.copy-link')}
              context={name}
              copiedLabel={t('link.copied')}
              failedLabel={t('calculator.not-copied')}
            />
          </div>
        )}
      </div>
    </div>
  );
}
