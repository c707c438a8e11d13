import { offersClientAddress } from '#api';
import type { Translator } from '#i18n';
import type { Source, SourcePolicy } from '#sources';
import { Button } from '#ui';
import { useRef, useState, type ReactNode } from 'react';
import { fieldIds } from '../steps/field-ids.ts';
import { isBlank, type Rows } from './rows.ts';
import type { OnDemand } from './use-on-demand.ts';
import type { SourceListActions } from './use-source-list.ts';

export interface EditorToolsProps extends Pick<OnDemand, 'extras' | 'withExtras'> {
  readonly translator: Translator;
  readonly policy: SourcePolicy;
  readonly rows: Rows;
  readonly actions: SourceListActions;
  /** The sources that let somebody in, each at the place of its row. */
  readonly sources: readonly (Source | undefined)[];
  /** Opens the dialog for whole lists, at once with the verdicts if asked to. */
  readonly onPaste: (text: string, judged: boolean) => void;
}

/** The ways to bring sources into the list and out of it, besides typing. */
export function EditorTools(props: EditorToolsProps): ReactNode {
  const { translator, policy, rows, actions, sources, extras, withExtras, onPaste } = props;
  const file = useRef<HTMLInputElement>(null);
  const [addressAsked, setAddressAsked] = useState(0);
  const [fileProblem, setFileProblem] = useState<string>();
  const full = rows.length >= policy.maxEntries;

  const importFile = (chosen: File) => {
    withExtras(async ({ readListFile }) => {
      const text = await readListFile(chosen);
      setFileProblem(text === undefined ? translator.t('sources.file-too-large') : undefined);
      if (text !== undefined) onPaste(text, true);
    });
  };

  return (
    <div className="sources-editor__tools">
      <div className="button-row">
        <Button id={fieldIds.addSource} icon="plus" disabled={full} onClick={actions.add}>
          {translator.t('sources.add')}
        </Button>
        <Button
          icon="list"
          onClick={() => {
            withExtras(() => {
              onPaste('', false);
            });
          }}
        >
          {translator.t('sources.paste')}
        </Button>
        {offersClientAddress() && (
          <Button
            icon="pin"
            onClick={() => {
              withExtras(() => {
                setAddressAsked((times) => times + 1);
              });
            }}
          >
            {translator.t('my-address.button')}
          </Button>
        )}
      </div>
      <div className="button-row button-row--quiet">
        <Button variant="quiet" icon="upload" onClick={() => file.current?.click()}>
          {translator.t('sources.import')}
        </Button>
        <Button
          variant="quiet"
          icon="download"
          disabled={rows.every(isBlank)}
          onClick={() => {
            withExtras(({ saveListFile }) => {
              saveListFile(rows, translator.t('sources.file-name'));
            });
          }}
        >
          {translator.t('sources.export')}
        </Button>
        <input
          ref={file}
          type="file"
          hidden
          aria-label={translator.t('sources.import')}
          accept=".csv,.txt,.tsv,text/csv,text/plain"
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? [];
            // The same file can be chosen once more after it was put right.
            event.currentTarget.value = '';
            if (chosen) importFile(chosen);
          }}
        />
      </div>
      {full && (
        <p className="field__hint">{translator.t('sources.full', { max: policy.maxEntries })}</p>
      )}
      {fileProblem && (
        <p className="field__hint" role="alert">
          {fileProblem}
        </p>
      )}
      {extras && addressAsked > 0 && (
        <extras.MyAddress
          key={addressAsked}
          translator={translator}
          policy={policy}
          sources={sources}
          onAdd={(cidr) => {
            setAddressAsked(0);
            actions.take([{ cidr }]);
          }}
        />
      )}
    </div>
  );
}
