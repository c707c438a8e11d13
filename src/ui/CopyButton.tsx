import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button, type ButtonVariant } from './Button.tsx';
import { writeToClipboard } from './clipboard.ts';

export interface CopyButtonProps {
  /** What goes to the clipboard. */
  readonly text: string;
  readonly label: string;
  /** Read out after the label, to tell one button from the next: 'Node-Größe'. */
  readonly context?: string;
  /** Replaces the label for a moment, and is announced, once the text is copied. */
  readonly copiedLabel: string;
  /** Announced and shown where the browser gives no access to the clipboard. */
  readonly failedLabel: string;
  readonly variant?: ButtonVariant;
  /** Id of the element whose text is selected when copying is not allowed. */
  readonly fallbackId?: string;
}

type Outcome = 'copied' | 'failed' | undefined;

/** How long the outcome replaces the label, in milliseconds. */
const shownFor = 3000;

/**
 * Copies a text. Where the browser refuses (plain http, a denied permission), the text is selected
 * instead, so that the reader's own keys copy it.
 */
export function CopyButton(props: CopyButtonProps): ReactNode {
  const { text, label, context, copiedLabel, failedLabel, variant = 'quiet', fallbackId } = props;
  const [outcome, setOutcome] = useState<Outcome>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );

  const copy = async (): Promise<void> => {
    clearTimeout(timer.current);
    // The same words are read out again only if they were gone.
    setOutcome(undefined);
    const done = await writeToClipboard(text);
    if (!done && fallbackId !== undefined) selectText(fallbackId);
    setOutcome(done ? 'copied' : 'failed');
    timer.current = setTimeout(() => {
      setOutcome(undefined);
    }, shownFor);
  };
  return (
    <>
      <Button
        variant={variant}
        icon={outcome === 'copied' ? 'check' : 'copy'}
        onClick={() => void copy()}
      >
        <span>{outcome === 'copied' ? copiedLabel : label}</span>
        {context !== undefined && <span className="visually-hidden"> {context}</span>}
      </Button>
      <span className={outcome === 'failed' ? 'field__hint' : 'visually-hidden'} role="status">
        <span>{outcome === 'copied' && `${context ?? label}: ${copiedLabel}`}</span>
        <span>{outcome === 'failed' && failedLabel}</span>
      </span>
    </>
  );
}

function selectText(id: string): void {
  const element = document.getElementById(id);
  if (element) getSelection()?.selectAllChildren(element);
}
