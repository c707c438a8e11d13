import type { Offer } from '#order';
import { Icon } from '#ui';
import {
  startTransition,
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from 'react';
import { lazyPart, OnDemand } from '../on-demand.tsx';
import type { NamedStatuses } from '../orders/order/status-name.ts';
import type { ReviewLabels } from '../review/ReviewSummary.tsx';
import type { StepProps } from '../steps/use-step.tsx';
import { ContentsMarks } from './ContentsMarks.tsx';
import { GuideViewSwitch } from './GuideViewSwitch.tsx';
import { PlacedLine, PlacedPanel } from './PlacedGlance.tsx';
import { PreparedLine, PreparedPanel } from './PreparedGlance.tsx';
import { useGlance } from './use-glance.ts';

/** Loaded when it is opened: few readers ever do. */
const ShareDialog = lazyPart(async () => (await import('../share/ShareDialog.tsx')).ShareDialog);

export interface OrderGlanceProps extends StepProps, NamedStatuses {
  readonly offer: Offer;
  readonly labels: ReviewLabels;
  /** The name of the switch that folds the guide's text. */
  readonly fieldsOnly: string;
}

/**
 * The order as it stands, while its guide is read: a card below the table of contents, or a line at
 * the foot of a narrow page that opens the same. It also marks the steps in the table of contents.
 *
 * What opens is a popover of the browser, which works before the page is alive, and closes on Escape
 * and on a press beside it. It also closes when the focus leaves it, so that it covers nothing that
 * has the focus. Nothing here is announced: the steps say what changes.
 */
export function OrderGlance(props: OrderGlanceProps): ReactNode {
  const { service, offer, labels, fieldsOnly } = props;
  const glance = useGlance(props);
  const { translator, placedId } = glance;
  const [isSharing, setSharing] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  const panelId = useId();
  const headingId = useId();

  const close = useCallback(() => panel.current?.hidePopover(), []);
  const section = useFocusLeaving(close);
  const share = (shown: boolean) => {
    // Closed first, so that the focus has a place to return to.
    close();
    startTransition(() => {
      setSharing(shown);
    });
  };
  const shown = { ...props, glance, onLeave: close };

  return (
    <section
      className="order-glance not-content"
      aria-labelledby={headingId}
      data-alive={glance.isAlive || undefined}
      ref={section}
    >
      <button type="button" className="order-glance__line" popoverTarget={panelId}>
        {placedId === undefined ? (
          <PreparedLine {...shown} />
        ) : (
          <PlacedLine {...shown} orderId={placedId} />
        )}
        <Icon name="chevron-right" />
      </button>
      <div className="order-glance__panel" popover="auto" id={panelId} ref={panel}>
        <h2 className="order-glance__heading" id={headingId}>
          {translator.t(glance.isAlive ? 'glance.heading' : 'glance.preset')}
        </h2>
        {placedId === undefined ? (
          <PreparedPanel
            {...shown}
            onShare={() => {
              share(true);
            }}
          />
        ) : (
          <PlacedPanel {...shown} orderId={placedId} />
        )}
        <GuideViewSwitch label={fieldsOnly} />
      </div>
      <OnDemand
        wanted={isSharing}
        onFailed={() => {
          setSharing(false);
        }}
      >
        {isSharing && (
          <ShareDialog
            {...{ service, offer, labels, translator }}
            draft={glance.draft}
            onClose={() => {
              setSharing(false);
            }}
          />
        )}
      </OnDemand>
      <ContentsMarks {...glance} />
    </section>
  );
}

/** Calls back when the focus goes from inside the element to another place of the page. */
function useFocusLeaving(onLeave: () => void): RefObject<HTMLElement | null> {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = ref.current;
    const look = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && !element?.contains(relatedTarget)) onLeave();
    };
    element?.addEventListener('focusout', look);
    return () => {
      element?.removeEventListener('focusout', look);
    };
  }, [onLeave]);
  return ref;
}
