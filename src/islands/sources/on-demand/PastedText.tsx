import type { FurtherTranslator } from '#i18n/further';
import { isTooLong } from '#sources/files';
import { Button, Field, TextArea } from '#ui';
import { useEffect, useRef, type ReactNode } from 'react';
import type { PastedList, TextProblem } from './use-pasted-list.ts';

export interface PastedTextProps {
  readonly translator: FurtherTranslator;
  readonly list: PastedList;
}

/** The field for a pasted list, and the way to read one from a file. */
export function PastedText({ translator, list }: PastedTextProps): ReactNode {
  const file = useRef<HTMLInputElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const { text, problem, isReading, setText, refuse, readFile } = list;

  // What is wrong with a text is read out with its field.
  useEffect(() => {
    if (!isReading) field.current?.focus();
  }, [problem, isReading]);

  if (isReading) return <p role="status">{translator.t('paste.reading')}</p>;
  return (
    <>
      <Field
        id="pasted-text"
        label={translator.t('paste.label')}
        hint={translator.t('paste.hint')}
        error={problem && problemText(problem, translator)}
        errorPrefix={`${translator.t('field.error-prefix')} `}
      >
        {(control) => (
          <TextArea
            {...control}
            ref={field}
            mono
            rows={10}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            placeholder={'203.0.113.7\n198.51.100.0/28  # VPN'}
            value={text}
            onValueChange={setText}
            onPaste={(event) => {
              if (!isTooLong(event.clipboardData.getData('text/plain'))) return;
              event.preventDefault();
              refuse();
            }}
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
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? [];
            event.currentTarget.value = '';
            if (chosen) readFile(chosen);
          }}
        />
      </div>
    </>
  );
}

/** The names of the formats, the same in every language. */
const FORMATS = { lines: '', table: 'CSV', json: 'JSON', yaml: 'YAML', hcl: 'HCL' } as const;

function problemText(problem: TextProblem, { t }: FurtherTranslator): string {
  switch (problem.kind) {
    case 'nothing':
      return t('paste.nothing');
    case 'too-long':
      return t('paste.too-long');
    case 'utf-16':
      return t('paste.utf-16');
    case 'not-text':
      return t('paste.not-text');
    case 'not-loaded':
      return t('paste.not-loaded');
    case 'broken': {
      const format = FORMATS[problem.format];
      const { line } = problem;
      return line === undefined
        ? t('paste.broken', { format })
        : t('paste.broken-at', { format, line });
    }
  }
}
