import type { FurtherTranslator } from '#i18n/further';
import { Button } from '#ui';
import { useId, useState, type ReactNode } from 'react';

export interface AskSupportProps {
  /** Makes the text at the moment of copying, so that its times are those of that moment. */
  readonly ticket: () => string;
  readonly ticketUrl: string;
  readonly translator: FurtherTranslator;
}

/**
 * The way from an order to support: first copy what they need, then open the ticket. Where the
 * browser forbids copying, the text is shown to be copied manually.
 */
export function AskSupport({ ticket, ticketUrl, translator }: AskSupportProps): ReactNode {
  const [copied, setCopied] = useState(false);
  const [byHand, setByHand] = useState<string>();
  const id = useId();

  const copy = async (): Promise<void> => {
    const text = ticket();
    // The same word is read out again only if it was gone.
    setCopied(false);
    try {
      await navigator.clipboard.writeText(text);
      setByHand(undefined);
      setCopied(true);
    } catch {
      // Not allowed, or a page on plain http, which has no clipboard.
      setByHand(text);
    }
  };

  return (
    <div className="ask-support" role="group" aria-labelledby={id}>
      <p className="ask-support__title" id={id}>
        {translator.t('support.heading')}
      </p>
      <ol className="ask-support__steps">
        <li>
          <p>{translator.t('support.copy')}</p>
          <p className="button-row">
            <Button icon="copy" onClick={() => void copy()}>
              {translator.t('status.copy')}
            </Button>
            <span role="status">{copied && translator.t('status.copied')}</span>
          </p>
          {byHand !== undefined && (
            <label className="ask-support__by-hand">
              <span>{translator.t('status.copy-by-hand')}</span>
              <textarea
                readOnly
                rows={byHand.split('\n').length}
                value={byHand}
                onFocus={(event) => {
                  event.target.select();
                }}
              />
            </label>
          )}
        </li>
        <li>
          <p>{translator.t('support.open')}</p>
          <p className="button-row">
            <a className="button button--secondary" href={ticketUrl} rel="external">
              {translator.t('status.ticket')}
            </a>
          </p>
        </li>
      </ol>
    </div>
  );
}
