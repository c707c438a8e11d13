import type { Translator } from '#i18n';
import { Button, Icon } from '#ui';
import { useEffect, type ReactNode, type RefObject } from 'react';
import type { SourceListActions, UndoableChange } from './use-source-list.ts';

export interface UndoNoticeProps {
  readonly translator: Translator;
  readonly undoable: UndoableChange;
  readonly actions: SourceListActions;
}

/**
 * What was done last, and a button to undo it. It stays at the bottom of the window, within reach
 * in the middle of a long list too; the list's own status announces it.
 */
export function UndoNotice({ translator, undoable, actions }: UndoNoticeProps): ReactNode {
  return (
    <div className="undo-notice">
      <p className="undo-notice__text">{undoable.text}</p>
      <Button
        variant="soft"
        icon="undo"
        aria-keyshortcuts="Control+Z Meta+Z"
        onClick={actions.undo}
      >
        {translator.t('sources.undo')}
      </Button>
      <button
        type="button"
        className="icon-button"
        title={translator.t('sources.dismiss')}
        aria-label={translator.t('sources.dismiss')}
        onClick={actions.dismiss}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}

/**
 * Ctrl+Z, or ⌘Z, within an element: for keyboard users the button may be hundreds of rows away. If
 * `undo` returns false, the browser handles the key and undoes typing.
 */
export function useUndoKey(element: RefObject<HTMLElement | null>, undo: () => boolean): void {
  useEffect(() => {
    const listening = element.current;
    const listen = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      // A dialog within the element handles its own keys.
      const isInDialog = event.target instanceof Element && event.target.closest('dialog') !== null;
      if (isUndo && event.key.toLowerCase() === 'z' && !isInDialog && undo()) {
        event.preventDefault();
      }
    };
    listening?.addEventListener('keydown', listen);
    return () => listening?.removeEventListener('keydown', listen);
  }, [element, undo]);
}
