import type { FurtherTranslator } from '#i18n/further';
import { SummaryList, type SummaryItem } from '#ui';
import type { ReactNode } from 'react';
import { orderedItems, type Ordered } from './ordered-items.tsx';

export interface OrderedListProps extends Ordered {
  /** Lines that stand before what was ordered. */
  readonly facts: readonly SummaryItem[];
  /** Whether the long lists are closed until they are wanted. */
  readonly fold?: boolean;
  readonly translator: FurtherTranslator;
}

/** An order in lines: facts about it, then what was ordered, or that this is not known. */
export function OrderedList(props: OrderedListProps): ReactNode {
  const { facts, fold = false, translator, ...ordered } = props;
  return (
    <>
      <SummaryList items={[...facts, ...orderedItems(ordered, translator, fold)]} />
      {!ordered.configuration && (
        <p className="field__hint">{translator.t('ordered.unreadable')}</p>
      )}
    </>
  );
}
