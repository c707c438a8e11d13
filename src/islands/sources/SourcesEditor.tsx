import type { Translator } from '#i18n';
import type { SourcePolicy } from '#sources';
import { RowList } from '#ui';
import {
  startTransition,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { lazyPart, OnDemand } from '../on-demand.tsx';
import { useTyping } from '../steps/use-typing.ts';
import { EditorTools } from './EditorTools.tsx';
import { useJudgement } from './judgement.ts';
import { ListFindings, SourcesConfirmation, type Confirmation } from './ListFindings.tsx';
import type { RowEvents } from './SourceRow.tsx';
import { SourceRows } from './SourceRows.tsx';
import { SourcesMeaning } from './SourcesMeaning.tsx';
import { UndoNotice, useUndoKey } from './UndoNotice.tsx';
import { useSourceList, type StoredList } from './use-source-list.ts';

/** Nobody needs it before something is entered; but the network may be gone by then. */
const loadFindingsStatus = async () => (await import('./FindingsStatus.tsx')).FindingsStatus;
const FindingsStatus = lazyPart(loadFindingsStatus);

const PasteDialog = lazyPart(async () => (await import('./on-demand/index.ts')).PasteDialog);

export interface SourcesEditorProps {
  readonly translator: Translator;
  readonly policy: SourcePolicy;
  readonly list: StoredList;
  /** What the list is, for readers who do not see it: 'Vertrauenswürdige Quellen'. */
  readonly label: string;
  /** Ids of the texts that describe the list as a whole. */
  readonly descriptions: string;
  /** Messages that stop the order: of a row's source, and of its note. */
  readonly error?: (row: number) => string | undefined;
  readonly noteError?: (row: number) => string | undefined;
  readonly errorPrefix: string;
  /**
   * Whether an entry is judged while it is being typed. Without it a row is left alone until the
   * reader has left it: half an address is no error yet.
   */
  readonly judgeWhileTyping?: boolean;
  /** Where the reader confirms a large number of addresses; without it the number is only shown. */
  readonly confirmation?: Confirmation;
}

/** What the dialog for whole lists begins with: a text, judged at once or not, or a file. */
interface Pasted {
  readonly text: string;
  readonly judged: boolean;
  readonly file?: File | undefined;
}

/** The editor of a list of trusted sources: a row for each, and the total. */
export function SourcesEditor(props: SourcesEditorProps): ReactNode {
  const { translator, policy, label, descriptions, errorPrefix, judgeWhileTyping = false } = props;
  const { error, noteError, confirmation } = props;
  const { rows, actions, undoable, announcement } = useSourceList(props.list, translator);
  const judgement = useJudgement(rows, policy);
  const { typing, type, leave } = useTyping();
  const [isEditing, setEditing] = useState<boolean>();
  const [pasted, setPasted] = useState<Pasted>();
  useEffect(() => {
    // Whoever needs it tries again; and the page says what is missing.
    loadFindingsStatus().catch(() => {});
  }, []);
  const openDialog = useCallback((start: Pasted) => {
    startTransition(() => {
      setPasted(start);
    });
  }, []);

  // Read by the rows' events: new functions at each change would render every row again.
  const shown = useRef(judgement);
  useEffect(() => {
    shown.current = judgement;
  });
  const events = useMemo((): RowEvents => {
    return {
      onEdit: (id, texts) => {
        type(id, shown.current.ofRows.has(id));
        setEditing(true);
        actions.edit(id, texts);
      },
      onLeave: (id) => {
        leave(id);
        setEditing((before) => before && false);
      },
      onRemove: actions.remove,
      onRepair: (repair, problem) => {
        actions.repair(shown.current.rows, repair, problem);
      },
      onPasteList: (text) => {
        openDialog({ text, judged: true });
      },
    };
  }, [actions, type, leave, openDialog]);

  const isTouched = isEditing !== undefined || announcement !== '';
  const editor = useRef<HTMLDivElement>(null);
  useUndoKey(editor, actions.undoIfLatest);

  return (
    <div className="sources-editor" ref={editor}>
      <div className="sources-editor__rows">
        <p className="row-list__head" aria-hidden="true">
          <span>{translator.t('sources.column-source')}</span>
          <span>{translator.t('sources.column-note')}</span>
        </p>
        <RowList label={label}>
          <SourceRows
            translator={translator}
            rows={rows}
            findings={judgement.ofRows}
            activeRow={judgeWhileTyping ? undefined : typing}
            error={error}
            noteError={noteError}
            errorPrefix={errorPrefix}
            descriptions={descriptions}
            events={events}
          />
        </RowList>
      </div>
      <EditorTools
        translator={translator}
        policy={policy}
        rows={rows}
        actions={actions}
        sources={judgement.sources}
        onPaste={openDialog}
      />
      <OnDemand
        wanted={pasted !== undefined}
        onFailed={() => {
          setPasted(undefined);
        }}
      >
        {pasted && (
          <PasteDialog
            translator={translator}
            policy={policy}
            rows={rows}
            {...pasted}
            onConfirm={(entries) => {
              setPasted(undefined);
              actions.append(entries);
            }}
            onClose={() => {
              setPasted(undefined);
            }}
          />
        )}
      </OnDemand>
      {undoable && <UndoNotice translator={translator} undoable={undoable} actions={actions} />}
      <ListFindings translator={translator} judgement={judgement} onRepair={events.onRepair} />
      <SourcesConfirmation
        translator={translator}
        findings={judgement.ofList}
        confirmation={confirmation}
        errorPrefix={errorPrefix}
      />
      <SourcesMeaning
        translator={translator}
        policy={policy}
        judgement={judgement}
        onAdd={(cidr) => {
          actions.append([{ cidr }]);
        }}
      />
      <p className="visually-hidden" role="status">
        {announcement}
      </p>
      <OnDemand wanted={isTouched}>
        {isTouched && (
          <FindingsStatus
            translator={translator}
            judgement={judgement}
            isTyping={isEditing === true}
          />
        )}
      </OnDemand>
    </div>
  );
}
