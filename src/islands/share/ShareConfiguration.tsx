import type { Translator } from '#i18n';
import type { Draft, Offer } from '#order';
import { Button, HydrationGate } from '#ui';
import { startTransition, useState, type ReactNode } from 'react';
import { lazyPart, OnDemand } from '../on-demand.tsx';
import type { ReviewLabels } from '../review/ReviewSummary.tsx';

export interface ShareProps {
  readonly service: string;
  readonly draft: Draft;
  readonly offer: Offer;
  readonly labels: ReviewLabels;
  readonly translator: Translator;
}

/** Loaded when it is opened: few readers ever do. */
const SharePanel = lazyPart(async () => (await import('./SharePanel.tsx')).SharePanel);

/** Opens what shares a configuration. */
export function ShareConfiguration(props: ShareProps): ReactNode {
  const { translator } = props;
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="share-configuration">
      <HydrationGate>
        <Button
          variant="quiet"
          aria-expanded={isOpen}
          aria-controls={isOpen ? 'share-panel' : undefined}
          onClick={() => {
            startTransition(() => {
              setOpen(!isOpen);
            });
          }}
        >
          {translator.t('share.open')}
        </Button>
        <OnDemand
          wanted={isOpen}
          onFailed={() => {
            setOpen(false);
          }}
        >
          {isOpen && <SharePanel {...props} id="share-panel" withFile />}
        </OnDemand>
      </HydrationGate>
    </div>
  );
}
