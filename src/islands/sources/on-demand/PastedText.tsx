import type { FurtherTranslator } from '#i18n/further';
import { Button, Field, TextArea } from '#ui';
import { useRef, useState, type ReactNode } from 'react';
import { readListFile } from './list-file.ts';

export interface PastedTextProps {
  readonly translator: FurtherTranslator;
  readonly text: string;
  readonly onTextChange: (text: string) => void;
  /** Whether the text was read and holds no entry. */
  readonly missing: boolean;
}

/** The field for a pasted list, or for one read from a file. */
export function PastedText({
  translator,
  text,
  onTextChange,
  missing,
}: PastedTextProps): ReactNode {
  const file = useRef<HTMLInputElement>(null);
  const [tooLarge, setTooLarge] = useState(false);
  const read = async (chosen: File): Promise<void> => {
    const found = await readListFile(chosen);
    setTooLarge(found === undefined);
    if (found !== undefined) onTextChange(found);
  };
  const error = tooLarge
    ? translator.t('sources.file-too-large')
    : missing
      ? translator.t('paste.nothing')
      : undefined;
  return (
    <>
      <Field
        id="pasted-text"
        label={translator.t('paste.label')}
        hint={translator.t('paste.hint')}
        error={error}
        errorPrefix={`${translator.t('field.error-prefix')} `}
      >
        {(control) => (
          <TextArea
            {...control}
            mono
            rows={10}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            placeholder={'203.0.113.7\n198.51.100.0/28  # VPN'}
            value={text}
            onValueChange={onTextChange}
          />
        )}
      </Field>
      <div>
        <Button variant="quiet" icon="upload" onClick={() => file.current?.click()}>
          {translator.t('paste.open-file')}
        </Button>
        <input
          ref={file}
          type="file"
          hidden
          aria-label={translator.t('paste.open-file')}
          accept=".csv,.txt,.tsv,text/csv,text/plain"
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? [];
            event.currentTarget.value = '';
            if (chosen) void read(chosen);
          }}
        />
      </div>
    </>
  );
}
