import type { FurtherTranslator } from '#i18n/further';
import { Button, CopyButton } from '#ui';
import type { ReactNode } from 'react';
import { saveFile } from '../save-file.ts';

export interface CopyableCodeProps {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  /** Name of the file that the text can be saved as; without one, it can only be copied. */
  readonly fileName?: string;
  readonly translator: FurtherTranslator;
}

/** Code as a reader takes it along: byte for byte, by the clipboard or as a file. */
export function CopyableCode(props: CopyableCodeProps): ReactNode {
  const { id, label, text, fileName, translator } = props;
  const { t } = translator;
  return (
    <div className="copyable-code">
      <div className="copyable-code__head">
        <span className="field__label">{label}</span>
        <span className="copyable-code__tools">
          <CopyButton
            text={text}
            label={t('copy.label')}
            context={label}
            copiedLabel={t('copy.done')}
            failedLabel={t('copy.failed')}
            fallbackId={id}
          />
          {fileName !== undefined && (
            <Button
              variant="quiet"
              icon="download"
              onClick={() => {
                saveFile(fileName, 'text/plain;charset=utf-8', text);
              }}
            >
              <span>{t('script.save')}</span>
              <span className="visually-hidden"> {label}</span>
            </Button>
          )}
        </span>
      </div>
      <pre className="copyable-code__text" id={id} translate="no">
        {text}
      </pre>
    </div>
  );
}
