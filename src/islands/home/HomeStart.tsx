import type { Order } from '#api';
import { priceText, type Locale } from '#i18n';
import { furtherTranslatorFor, type FurtherTranslator } from '#i18n/further';
import { isEnd } from '#order';
import { $orderList, NO_LISTING, orderNoteStore, watchOrders } from '#stores';
import { Badge } from '#ui';
import { useStore } from '@nanostores/react';
import { Fragment, useEffect, useState, type ReactNode } from 'react';
import { mount } from '../mount.ts';
import { guideAddress, orderQuery, orderStatusAddress } from '../orders/addresses.ts';
import { orderedPrice, shortConfiguration, type OrderedPrice } from '../orders/order/ordered.ts';
import type { NamedStatuses } from '../orders/order/status-name.ts';
import { StatusBadge } from '../orders/order/StatusBadge.tsx';
import { chosenParts, openWork, type StartService } from './open-work.ts';

export interface HomeStartProps extends NamedStatuses {
  readonly locale: Locale;
  /** By their ids. */
  readonly services: Readonly<Record<string, StartService>>;
  /** Whether orders are placed here; otherwise there are none to ask for. */
  readonly isOrdering: boolean;
}

/** How many of the latest orders are shown; all are on the page of orders. */
const LATEST = 3;

/** What a reader has begun or ordered, with the way on; nothing for somebody who is here first. */
export function HomeStart({ locale, services, statuses, isOrdering }: HomeStartProps): ReactNode {
  const translator = furtherTranslatorFor(locale);
  // As it is when the page is opened: nothing on it changes a draft.
  const [begun] = useState(() => openWork(services));
  const { orders } = useStore($orderList, { ssr: () => NO_LISTING });
  const running = orders.some(({ status }) => !isEnd(status, statuses));
  useEffect(
    () => (isOrdering ? watchOrders({ isFinal: (status) => isEnd(status, statuses) }) : undefined),
    [isOrdering, running, statuses],
  );
  const latest = orders.slice(0, LATEST);
  if (begun.length === 0 && latest.length === 0) return null;
  return (
    <section className="home-start" aria-labelledby="home-start">
      <h2 className="home-start__heading" id="home-start">
        {translator.t('start.heading')}
      </h2>
      <ul className="home-start__list">
        {begun.map((work, index) => (
          <li className="home-start__row" key={`${work.service} ${String(index)}`}>
            <Row
              title={serviceOf(work.service, services)?.name ?? work.service}
              parts={chosenParts(work, translator)}
              price={work.price}
              mark={
                <Badge
                  tone={work.kind === 'draft' ? 'neutral' : 'warning'}
                  icon={work.kind === 'draft' ? 'list' : 'warning'}
                >
                  {translator.t(`start.${work.kind}`)}
                </Badge>
              }
              href={guideAddress(work.service, locale, 'review')}
              link={translator.t(`start.go-on-${work.kind}`)}
              translator={translator}
            />
          </li>
        ))}
        {latest.map((order) => (
          <li className="home-start__row" key={order.id}>
            <OrderRow {...{ order, services, statuses, translator }} />
          </li>
        ))}
      </ul>
      {latest.length > 0 && (
        <p className="home-start__all">
          <a href={orderStatusAddress(locale)}>{translator.t('start.all-orders')}</a>
        </p>
      )}
    </section>
  );
}

function serviceOf(id: string, services: HomeStartProps['services']): StartService | undefined {
  return Object.hasOwn(services, id) ? services[id] : undefined;
}

interface OrderRowProps extends Pick<HomeStartProps, 'services' | 'statuses'> {
  readonly order: Order;
  readonly translator: FurtherTranslator;
}

/** An order by the name that the reader gave it, at the price at which it was placed. */
function OrderRow({ order, services, statuses, translator }: OrderRowProps): ReactNode {
  const { id, service, status, configuration } = order;
  const note = useStore(orderNoteStore(id), { ssr: () => undefined });
  const known = serviceOf(service, services);
  const serviceName = known?.name ?? service;
  return (
    <Row
      title={note?.name ?? serviceName}
      parts={[
        ...(note?.name === undefined ? [] : [serviceName]),
        ...(configuration ? shortConfiguration(configuration, translator) : []),
      ]}
      price={orderedPrice(configuration, known, note)}
      mark={<StatusBadge status={status} context={{ statuses }} />}
      href={orderStatusAddress(translator.locale, orderQuery(id))}
      link={translator.t('start.see-order')}
      translator={translator}
    />
  );
}

interface RowProps {
  readonly title: string;
  /** What stands behind the title, part by part. */
  readonly parts: readonly string[];
  readonly price: OrderedPrice | undefined;
  readonly mark: ReactNode;
  readonly href: string;
  readonly link: string;
  readonly translator: FurtherTranslator;
}

function Row({ title, parts, price, mark, href, link, translator }: RowProps): ReactNode {
  return (
    <>
      <div className="home-start__what">
        <strong>{title}</strong>
        <span className="home-start__parts">
          {parts.map((part, index) => (
            <Fragment key={index}>
              <span>{index > 0 && ' · '}</span>
              <span className="home-start__part">{part}</span>
            </Fragment>
          ))}
        </span>
      </div>
      <span className="home-start__price">
        {price &&
          translator.t('start.price', { price: priceText(price, price.currency, translator) })}
      </span>
      {mark}
      <a className="button button--soft" href={href} aria-label={`${link}: ${title}`}>
        {link}
      </a>
    </>
  );
}

/** Shows it in an empty element of the page. */
export function startHome(place: Element, props: HomeStartProps): void {
  mount(place, <HomeStart {...props} />);
}
