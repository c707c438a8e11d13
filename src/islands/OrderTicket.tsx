import { Button } from '#ui';
import { useState, type ReactNode } from 'react';
import type { Translator } from '#i18n';

export interface OrderTicketProps {
  /** Makes the text at the moment of copying, so that its times are those of that moment. */
  readonly text: () => string;
  readonly words: Translator;
}

/** Copies what support needs; where the browser forbids it, shows the text to copy by hand. */
export function OrderTicket({ text, words }: OrderTicketProps): ReactNode {
  const [copied, setCopied] = useState(false);
  const [byHand, setByHand] = useState<string>();

  const copy = async (): Promise<void> => {
    const ticket = text();
    try {
      await navigator.clipboard.writeText(ticket);
      setByHand(undefined);
      setCopied(true);
    } catch {
      // Not allowed, or a page on plain http, which has no clipboard.
      setByHand(ticket);
    }
  };

  return (
    <div className="order-ticket">
      <p className="button-row">
        <Button onClick={() => void copy()}>{words.text('status.copy')}</Button>
        <span role="status">{copied && words.text('status.copied')}</span>
      </p>
      {byHand !== undefined && (
        <label className="order-ticket__by-hand">
          {words.text('status.copy-by-hand')}
          <textarea readOnly rows={7} value={byHand} onFocus={(event) => event.target.select()} />
        </label>
      )}
    </div>
  );
}
