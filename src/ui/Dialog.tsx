import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { Icon } from './Icon.tsx';

export interface DialogProps {
  readonly title: string;
  /** The name of the button with the cross. */
  readonly closeLabel: string;
  /** Called when the reader cancels: by Escape, or by the cross. */
  readonly onClose: () => void;
  /** Whether it is only a question: it stays small, on a phone too. */
  readonly short?: boolean;
  /** The buttons, always visible. */
  readonly footer: ReactNode;
  readonly children: ReactNode;
}

/**
 * A task apart from the page, which waits meanwhile. Open as long as it is rendered. The browser's
 * own dialog: it keeps the focus inside, hides the page from assistive technology, closes on
 * Escape, and returns the focus to where it was.
 */
export function Dialog(props: DialogProps): ReactNode {
  const { title, closeLabel, onClose, short = false, footer, children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Otherwise the focus would go to the cross.
    element?.querySelector<HTMLElement>('.dialog__body :is(input, textarea, select)')?.focus();
    // Closed before it is removed, because only closing returns the focus.
    return () => element?.close();
  }, []);

  return (
    <dialog
      className={short ? 'dialog dialog--short' : 'dialog'}
      ref={dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        // The choice of a file sends the same event when it is called off.
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div className="dialog__head">
        <h2 className="dialog__title" id={titleId}>
          {title}
        </h2>
        <button type="button" className="icon-button" aria-label={closeLabel} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <div className="dialog__body">{children}</div>
      <div className="dialog__foot">{footer}</div>
    </dialog>
  );
}
