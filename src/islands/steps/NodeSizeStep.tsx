import { priceText } from '#i18n';
import { nodePrice } from '#order';
import { HydrationGate, OptionGroup, StepCard, useHydrated } from '#ui';
import type { ReactNode } from 'react';
import type { Assumptions } from '../estimator/estimate.ts';
import { DisclosedPart, lazyPart } from '../on-demand.tsx';
import { fieldIds } from './field-ids.ts';
import { useStep, type StepProps } from './use-step.tsx';

/** Loaded when it is opened. */
const SizeEstimator = lazyPart(
  async () => (await import('../estimator/SizeEstimator.tsx')).SizeEstimator,
);

/** A node size as the step shows it. */
export interface NodeSizeOption {
  readonly id: string;
  readonly vcpu: number;
  readonly ramGb: number;
  readonly centsPerHour: number;
  readonly approximate: boolean;
}

export interface NodeSizeStepProps extends StepProps {
  readonly families: readonly {
    readonly name: string;
    readonly ramPerVcpu: number;
    readonly sizes: readonly NodeSizeOption[];
  }[];
  /** Id of the size that is preselected. */
  readonly smallest: string;
  /** Hours that are counted for a month. */
  readonly hoursPerMonth: number;
  readonly currency: string;
  /** Since when the prices are known to be like this, in words. */
  readonly asOf: string;
  /** For a service whose RAM can be estimated from its entries. */
  readonly estimator?: {
    /** Opens it. */
    readonly summary: string;
    /** How it calculates, in words. */
    readonly formula: string;
    readonly assumptions: Assumptions;
  };
}

/** How much processing power and memory the service gets. */
export function NodeSizeStep(props: NodeSizeStepProps): ReactNode {
  const { families, smallest, hoursPerMonth, currency, asOf, estimator } = props;
  const { translator, changes, change, error, errorPrefix } = useStep(props);
  const sizes = families.flatMap((family) => family.sizes);
  const single = sizes.length === 1;
  const chosenId = changes.nodeSize ?? smallest;
  const alive = useHydrated();
  const chosen = sizes.find(({ id }) => alive && id === chosenId);

  const price = ({ centsPerHour, approximate }: NodeSizeOption) =>
    translator.t(approximate ? 'node-size.approximate-price' : 'node-size.price', {
      price: translator.money(centsPerHour, currency),
    });

  const ofMonth = ({ centsPerHour }: NodeSizeOption) =>
    nodePrice(centsPerHour, hoursPerMonth).cents;
  const text = (cents: number, approximate: boolean) =>
    priceText({ cents, approximate }, currency, translator);

  /** Nothing at the chosen size, at those that cost as much, and before the choice is known. */
  const difference = (size: NodeSizeOption) => {
    const cents = chosen ? ofMonth(size) - ofMonth(chosen) : 0;
    if (!chosen || cents === 0) return undefined;
    const approximate = size.approximate || chosen.approximate;
    const price = text(Math.abs(cents), approximate);
    return {
      signs: `${cents > 0 ? '+' : '−'}\u00a0${price}`,
      words: translator.t(cents > 0 ? 'node-size.more' : 'node-size.less', { price }),
    };
  };

  return (
    <StepCard
      selfNamed
      label={translator.t('node-size.legend')}
      footer={
        <>
          <span>{translator.t('node-size.month-hint', { hours: hoursPerMonth })}</span>{' '}
          <span>{asOf}</span>
          {sizes.some(({ approximate }) => approximate) && (
            <span>{` · ${translator.t('node-size.approximate')}`}</span>
          )}
        </>
      }
    >
      {estimator && (
        <DisclosedPart summary={estimator.summary} before={<p>{estimator.formula}</p>}>
          <SizeEstimator
            {...{ ...props, ...estimator, translator, sizes }}
            chosen={chosenId}
            onUse={(nodeSize) => {
              change({ nodeSize });
            }}
          />
        </DisclosedPart>
      )}
      <HydrationGate>
        <OptionGroup
          id={fieldIds.nodeSize}
          name="node-size"
          legend={translator.t('node-size.legend')}
          legendHidden
          layout="rows"
          hint={translator.t(single ? 'choice.single' : 'node-size.hint')}
          error={error('/nodeSize')}
          errorPrefix={errorPrefix}
          value={chosenId}
          onValueChange={(nodeSize) => {
            change({ nodeSize });
          }}
          groups={families.map((family) => ({
            title: family.name,
            note: translator.t('node-size.family', { gb: family.ramPerVcpu }),
            options: family.sizes.map((size) => ({
              value: size.id,
              title: size.id,
              facts: [
                translator.t('node-size.vcpu', { count: size.vcpu }),
                translator.t('node-size.ram', { count: size.ramGb }),
              ],
              meta: translator.t('node-size.month', {
                price: text(ofMonth(size), size.approximate),
              }),
              detail: price(size),
              difference: difference(size),
              ...(size.id === smallest && !single && { badge: translator.t('node-size.smallest') }),
            })),
          }))}
        />
      </HydrationGate>
    </StepCard>
  );
}
