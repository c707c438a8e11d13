import type { Translator } from '#i18n';
import { toFragment } from '#order/share';
import { Button, Field, Select } from '#ui';
import { useId, type ReactNode } from 'react';
import { PriceItems } from '../review/ReviewPrice.tsx';
import { StorageField } from '../steps/StorageField.tsx';
import { priceOf, withService, type PricedService, type PriceLine } from './price-lines.ts';
import type { PriceCalculatorTexts } from './PriceCalculator.tsx';

export interface PriceLineFieldsProps {
  /** What the line is called: 'Dienst 2'. */
  readonly name: string;
  readonly line: PriceLine;
  readonly services: readonly PricedService[];
  readonly translator: Translator;
  readonly texts: PriceCalculatorTexts;
  readonly onChange: (line: PriceLine) => void;
  /** Absent for the only line. */
  readonly onRemove: ((line: PriceLine) => void) | undefined;
}

/** The id of a line's first field. */
export function serviceFieldId(key: number): string {
  return `price-${key}-service`;
}

/** One configuration: its choices, its price with the formula, and a link to its guide. */
export function PriceLineFields(props: PriceLineFieldsProps): ReactNode {
  const { name, line, services, translator, texts, onChange, onRemove } = props;
  const { service, nodeSize, storageGb } = line;
  const { nodeSizes, storage } = service.prices;
  const nameId = useId();
  const price = priceOf(line);
  const size = nodeSizes.find(({ id }) => id === nodeSize);
  const perHour =
    size &&
    translator.t(size.approximate ? 'node-size.approximate-price' : 'node-size.price', {
      price: translator.money(size.centsPerHour, service.prices.currency),
    });
  const fragment = toFragment({ service: service.id, nodeSize, storageGb });

  return (
    <div className="price-line" role="group" aria-labelledby={nameId}>
      <div className="price-line__head">
        <p className="price-line__name" id={nameId}>
          {name}
        </p>
        {onRemove && (
          <Button variant="quiet" aria-describedby={nameId} onClick={() => onRemove(line)}>
            <span>{texts.remove}</span>
            <span className="visually-hidden"> {name}</span>
          </Button>
        )}
      </div>
      <Field id={serviceFieldId(line.key)} label={texts.service} errorPrefix="">
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
        label={translator.t('node-size.legend')}
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
        id={`price-${line.key}-storage`}
        translator={translator}
        storage={storage}
        value={storageGb}
        onChange={(text) => onChange({ ...line, storageGb: text })}
      />
      {price ? (
        <PriceItems translator={translator} nodeSize={nodeSize} price={price} />
      ) : (
        <p className="field__hint">{translator.t('review.price-unknown')}</p>
      )}
      {price && fragment !== undefined && (
        <p className="price-line__guide">
          <a href={`${service.guideUrl}#${fragment}`}>
            <span>{texts.open}</span>
            <span className="visually-hidden">{` (${service.name})`}</span>
          </a>
        </p>
      )}
    </div>
  );
}
