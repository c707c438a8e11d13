import { connectivity } from '#api';
import type { CallList } from '#demo/calls';
import type { Locale } from '#i18n';
import { presentingTranslatorFor } from '#i18n/presenting';
import { Button, Icon, Notice } from '#ui';
import {
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import type { CallAddresses } from './CallDetails.tsx';
import { CallRow } from './CallRows.tsx';
import { groupCalls } from './call-groups.ts';

export interface CallPanelProps {
  readonly locale: Locale;
  readonly calls: CallList;
  /** How many calls the list holds at most. */
  readonly most: number;
  readonly addresses: CallAddresses;
  /** Called when the reader closes it: by the cross, or by Escape inside. */
  readonly onClose: () => void;
}

/**
 * The calls to the demo's order API, at the foot of the window, beside the form that makes them. It is
 * no live region: somebody who orders by ear must not hear each poll. The count is in its heading.
 */
export function CallPanel({ locale, calls, most, addresses, onClose }: CallPanelProps): ReactNode {
  const translator = presentingTranslatorFor(locale);
  const { t } = translator;
  const recorded = useSyncExternalStore(calls.subscribe, calls.list);
  const isOnline = useSyncExternalStore(connectivity.subscribe, connectivity.isOnline);
  const headingId = useId();
  const panel = useRef<HTMLElement>(null);
  const list = useEndInView(recorded);

  useEffect(() => {
    const element = panel.current;
    const leave = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') onClose();
    };
    element?.focus();
    element?.addEventListener('keydown', leave);
    return () => element?.removeEventListener('keydown', leave);
  }, [onClose]);

  return (
    <section className="calls" ref={panel} tabIndex={-1} aria-labelledby={headingId}>
      <div className="calls__head">
        <div className="calls__title">
          <h2 className="calls__heading" id={headingId}>
            {t('calls.heading')}
          </h2>
          {recorded.length > 0 && <span>{t('calls.count', { count: recorded.length })}</span>}
        </div>
        <Button variant="quiet" aria-disabled={recorded.length === 0} onClick={calls.clear}>
          {t('calls.clear')}
        </Button>
        <button
          type="button"
          className="icon-button"
          aria-label={t('calls.close')}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </div>
      <div className="calls__body" ref={list}>
        <p className="field__hint">{t('calls.about', { count: most })}</p>
        {recorded.length === 0 && isOnline && <p>{t('calls.none')}</p>}
        <ol role="list">
          {groupCalls(recorded).map(({ first, later }) => (
            <li key={first.number}>
              <CallRow call={first} later={later} addresses={addresses} translator={translator} />
            </li>
          ))}
        </ol>
        {!isOnline && <Notice tone="info">{t('calls.offline')}</Notice>}
      </div>
    </section>
  );
}

/**
 * Keeps the end of a list in view as it grows, as long as the reader has it in view and has no row
 * open: what somebody reads must not move.
 */
function useEndInView(grows: unknown) {
  const list = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);

  useEffect(() => {
    const element = list.current;
    const note = (): void => {
      if (!element) return;
      const { scrollTop, clientHeight, scrollHeight } = element;
      // Half a line, because browsers round what they scroll.
      isAtEnd.current = scrollTop + clientHeight > scrollHeight - 8;
    };
    element?.addEventListener('scroll', note, { passive: true });
    return () => element?.removeEventListener('scroll', note);
  }, []);

  useLayoutEffect(() => {
    const element = list.current;
    if (!element || !isAtEnd.current || element.querySelector('details[open]')) return;
    element.scrollTop = element.scrollHeight;
  }, [grows]);
  return list;
}
