import { furtherTranslatorFor } from '#i18n/further';
import { Button, Dialog } from '#ui';
import type { ReactNode } from 'react';
import type { ShareProps } from './ShareConfiguration.tsx';
import { SharePanel } from './SharePanel.tsx';

export interface ShareDialogProps extends ShareProps {
  readonly onClose: () => void;
}

/** Shares a configuration from wherever on the page the reader is. */
export function ShareDialog({ onClose, ...props }: ShareDialogProps): ReactNode {
  const { t } = furtherTranslatorFor(props.translator.locale);
  return (
    <Dialog
      title={t('share.open')}
      closeLabel={t('paste.close')}
      onClose={onClose}
      footer={
        <Button variant="secondary" onClick={onClose}>
          {t('share.close')}
        </Button>
      }
    >
      <SharePanel {...props} id="share-dialog" />
    </Dialog>
  );
}
