import type { Translator } from '#i18n';
import type { Draft, Offer } from '#order';
import { Button, Live } from '#ui';
import { useState, type ComponentType, type ReactNode } from 'react';
import type { ReviewLabels } from '../review/ReviewSummary.tsx';

export interface ShareProps {
  readonly service: string;
  readonly draft: Draft;
  readonly offer: Offer;
  readonly labels: ReviewLabels;
  readonly translator: Translator;
}

type Panel = ComponentType<ShareProps> | 'closed' | 'failed';

/** Opens what shares a configuration. Loaded when it is opened: few readers ever do. */
export function ShareConfiguration(props: ShareProps): ReactNode {
  const { translator } = props;
  const [panel, setPanel] = useState<Panel>('closed');
  const Open = typeof panel === 'string' ? undefined : panel;

  const toggle = async (): Promise<void> => {
    if (Open) {
      setPanel('closed');
      return;
    }
    try {
      const { SharePanel } = await import('./SharePanel.tsx');
      setPanel(() => SharePanel);
    } catch {
      setPanel('failed');
    }
  };

  return (
    <div className="share-configuration">
      <Live>
        <Button
          variant="quiet"
          aria-expanded={Open !== undefined}
          aria-controls={Open && 'share-panel'}
          onClick={() => void toggle()}
        >
          {translator.t('share.open')}
        </Button>
        {Open && <Open {...props} />}
        {panel === 'failed' && <p role="alert">{translator.t('share.failed')}</p>}
      </Live>
    </div>
  );
}
