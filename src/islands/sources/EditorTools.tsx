import { offersClientAddress } from '#api';
import type { Translator } from '#i18n';
import type { Source, SourcePolicy } from '#sources';
import { Button } from '#ui';
import { awaitPart } from '#ui/loading';
import { startTransition, useRef, useState, type ReactNode } from 'react';
import { lazyPart, OnDemand } from '../on-demand.tsx';
import { fieldIds } from '../steps/field-ids.ts';
import { isBlank, type Rows } from './rows.ts';
import type { SourceListActions } from './use-source-list.ts';

const MyAddress = lazyPart(async () => (await import('./on-demand/index.ts')).MyAddress);

export interface EditorToolsProps {
  readonly translator: Translator;
  readonly policy: SourcePolicy;
  readonly rows: Rows;
  readonly actions: SourceListActions;
  /** The valid sources, each at the index of its row. */
  readonly sources: readonly (Source | undefined)[];
  /** Opens the dialog for whole lists, with the verdicts at once if `judged`. */
  readonly onPaste: (start: {
    readonly text: string;
    readonly judged: boolean;
    readonly file?: File;
  }) => void;
}

/** The ways to get sources into the list and out of it, besides typing. */
export function EditorTools(props: EditorToolsProps): ReactNode {
  const { translator, policy, rows, actions, sources, onPaste } = props;
  const file = useRef<HTMLInputElement>(null);
  const [addressAsked, setAddressAsked] = useState(0);
  const full = rows.length >= policy.maxEntries;

  const exportFile = async (): Promise<void> => {
    try {
      const { saveListFile } = await awaitPart(import('./on-demand/index.ts'));
      saveListFile(rows, translator.t('sources.file-name'));
    } catch {
      // The page says why.
    }
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
            onPaste({ text: '', judged: false });
          }}
        >
          {translator.t('sources.paste')}
        </Button>
        {offersClientAddress() && (
          <Button
            icon="pin"
            onClick={() => {
              startTransition(() => {
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
          onClick={() => void exportFile()}
        >
          {translator.t('sources.export')}
        </Button>
        <input
          ref={file}
          type="file"
          hidden
          aria-label={translator.t('sources.import')}
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? [];
            // The same file can be chosen again after it was corrected.
            event.currentTarget.value = '';
            if (chosen) onPaste({ text: '', judged: true, file: chosen });
          }}
        />
      </div>
      {full && (
        <p className="field__hint">{translator.t('sources.full', { count: policy.maxEntries })}</p>
      )}
      <OnDemand
        wanted={addressAsked > 0}
        onFailed={() => {
          setAddressAsked(0);
        }}
      >
        {addressAsked > 0 && (
          <MyAddress
            key={addressAsked}
            translator={translator}
            policy={policy}
            sources={sources}
            onAdd={(cidr) => {
              setAddressAsked(0);
              actions.append([{ cidr }]);
            }}
          />
        )}
      </OnDemand>
    </div>
  );
}
