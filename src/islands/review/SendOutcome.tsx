import type { Translator } from '#i18n';
import type { PageView, Sending } from '#sending';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import type { PortalLinks } from '../steps/HelpLinks.tsx';
import { SendingNotice } from './SendingNotice.tsx';

export interface SendOutcomeProps {
  readonly view: PageView;
  /** Each of them moves the focus to the outcome. */
  readonly failedPresses: number;
  readonly portal: PortalLinks;
  readonly translator: Translator;
  /** Finds out what became of a sending without an answer. */
  readonly onSettle: (key: string) => void;
  /** Gives a sending up, or stops waiting for the connection. */
  readonly onForget: (sending: Sending) => void;
}

/**
 * What is known of the sendings of this service that are not certainly an order: this page's own,
 * and those from other tabs that come first. Shown after a reload too, and in every tab.
 */
export function SendOutcome(props: SendOutcomeProps): ReactNode {
  const { view, failedPresses, portal, translator, onSettle, onForget } = props;
  const region = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    if (failedPresses > 0) region.current?.focus();
  }, [failedPresses]);

  if (view.notices.length === 0) return null;
  return (
    <div
      className="place send-outcome"
      role="region"
      aria-label={translator.t('send.outcome')}
      // Of several, the first is about what was pressed here.
      aria-describedby={`${id}-title ${id}-text`}
      ref={region}
      tabIndex={-1}
    >
      {view.notices.map((notice, index) => (
        <SendingNotice
          key={notice.sending.key}
          id={index === 0 ? id : `${id}-${index}`}
          notice={notice}
          portal={portal}
          translator={translator}
          onSettle={onSettle}
          onForget={onForget}
        />
      ))}
    </div>
  );
}
