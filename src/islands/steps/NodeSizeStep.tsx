import { Live, OptionGroup, StepCard } from '#ui';
import type { ReactNode } from 'react';
import { fieldIds } from './field-ids.ts';
import { useStep, type StepProps } from './use-step.ts';

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
  readonly currency: string;
  /** Since when the prices are known to be like this, in words. */
  readonly asOf: string;
}

/** How much processing power and memory the service gets. */
export function NodeSizeStep(props: NodeSizeStepProps): ReactNode {
  const { families, smallest, currency, asOf } = props;
  const { words, changes, change, error, errorPrefix } = useStep(props);
  const sizes = families.flatMap((family) => family.sizes);
  const single = sizes.length === 1;

  const price = ({ centsPerHour, approximate }: NodeSizeOption) =>
    words.text(approximate ? 'node-size.approximate-price' : 'node-size.price', {
      price: words.money(centsPerHour, currency),
    });

  return (
    <StepCard
      selfNamed
      label={words.text('node-size.legend')}
      footer={
        <>
          {asOf}
          {sizes.some(({ approximate }) => approximate) && (
            <> · {words.text('node-size.approximate')}</>
          )}
        </>
      }
    >
      <Live>
        <OptionGroup
          id={fieldIds.nodeSize}
          name="node-size"
          legend={words.text('node-size.legend')}
          legendHidden
          layout="rows"
          hint={words.text(single ? 'choice.single' : 'node-size.hint')}
          error={error('/nodeSize')}
          errorPrefix={errorPrefix}
          value={changes.nodeSize ?? smallest}
          onValueChange={(nodeSize) => {
            change({ nodeSize });
          }}
          groups={families.map((family) => ({
            title: family.name,
            note: words.text('node-size.family', { ram: family.ramPerVcpu }),
            options: family.sizes.map((size) => ({
              value: size.id,
              title: size.id,
              facts: [
                words.text('node-size.vcpu', { count: size.vcpu }),
                words.text('node-size.ram', { count: size.ramGb }),
              ],
              meta: price(size),
              ...(size.id === smallest && !single && { badge: words.text('node-size.smallest') }),
            })),
          }))}
        />
      </Live>
    </StepCard>
  );
}
