import type { FurtherTranslator } from '#i18n/further';
import { Field, SearchInput, Select } from '#ui';
import type { ReactNode } from 'react';
import { sortings, type OrdersQuery } from './my-orders-query.ts';
import type { OrderContext } from '../order/order-text.ts';

export interface MyOrdersFiltersProps {
  readonly query: OrdersQuery;
  readonly onChange: (query: OrdersQuery) => void;
  readonly context: OrderContext;
  readonly translator: FurtherTranslator;
}

/** The id of the field that searches the orders. */
export const searchFieldId = 'orders-search';

/** Narrows down and sorts the list of orders. */
export function MyOrdersFilters(props: MyOrdersFiltersProps): ReactNode {
  const { query, onChange, context, translator } = props;
  const any = { value: '', label: translator.t('orders.any') } as const;
  const statuses = [
    any,
    ...context.statuses.map(({ id, name }) => ({ value: id, label: name })),
    { value: 'unknown', label: translator.t('orders.other-status') },
  ] as const;
  const services = [
    any,
    ...Object.entries(context.services).map(([value, { labels }]) => ({
      value,
      label: labels.service,
    })),
  ];
  const orders = sortings.map((value) => ({ value, label: translator.t(`orders.sort-${value}`) }));

  return (
    <div className="orders-filters" role="search" aria-label={translator.t('orders.heading')}>
      <Field id={searchFieldId} label={translator.t('orders.search')} errorPrefix="">
        {(control) => (
          <SearchInput
            {...control}
            value={query.search}
            onValueChange={(search) => {
              onChange({ ...query, search });
            }}
          />
        )}
      </Field>
      <Field id="orders-status" label={translator.t('orders.filter-status')} errorPrefix="">
        {(control) => (
          <Select
            {...control}
            options={statuses}
            value={query.status}
            onValueChange={(status) => {
              onChange({ ...query, status });
            }}
          />
        )}
      </Field>
      <Field id="orders-service" label={translator.t('orders.filter-service')} errorPrefix="">
        {(control) => (
          <Select
            {...control}
            options={services}
            value={query.service}
            onValueChange={(service) => {
              onChange({ ...query, service });
            }}
          />
        )}
      </Field>
      <Field id="orders-sort" label={translator.t('orders.sort')} errorPrefix="">
        {(control) => (
          <Select
            {...control}
            options={orders}
            value={query.sorting}
            onValueChange={(sorting) => {
              onChange({ ...query, sorting });
            }}
          />
        )}
      </Field>
    </div>
  );
}
