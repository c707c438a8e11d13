import type { Translator } from '#i18n';
import { Button, Icon } from '#ui';
import type { ReactNode } from 'react';
import type { SourceListActions, UndoableStep } from './use-source-list.ts';

export interface UndoNoticeProps {
  readonly translator: Translator;
  readonly undoable: UndoableStep;
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
