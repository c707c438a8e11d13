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
 * What was done last, and the way back. It stays at the lower edge of the window, so that it is at
 * hand in the middle of a long list too; what it says is read out by the list's own status.
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
 * Ctrl+Z, or ⌘Z, within an element: for readers without a mouse the button may be hundreds of rows
 * away. What `undo` does not want is left to the browser, which undoes typing.
 */
export function useUndoKey(element: RefObject<HTMLElement | null>, undo: () => boolean): void {
  useEffect(() => {
    const listening = element.current;
    const listen = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      // A dialog within the element is a place of its own.
      const isInDialog = event.target instanceof Element && event.target.closest('dialog') !== null;
      if (isUndo && event.key.toLowerCase() === 'z' && !isInDialog && undo()) {
        event.preventDefault();
      }
    };
    listening?.addEventListener('keydown', listen);
    return () => listening?.removeEventListener('keydown', listen);
  }, [element, undo]);
}
