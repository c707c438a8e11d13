import { issueMessage } from '#i18n';
import type { FieldPath } from '#order';
import type { SourcePolicy } from '#sources';
import { changeDraft, draftStore } from '#stores';
import { ErrorMessage, HydrationGate, StepCard } from '#ui';
import { useCallback, type ReactNode } from 'react';
import { atLeastOne } from '../sources/rows.ts';
import { SourcesEditor } from '../sources/SourcesEditor.tsx';
import { SourcesHint } from '../sources/SourcesHint.tsx';
import type { StoredList } from '../sources/use-source-list.ts';
import { useStep, type StepProps } from './use-step.tsx';

export interface TrustedSourcesStepProps extends StepProps {
  readonly policy: SourcePolicy;
  /** Since when the rules are known to be like this, in words. */
  readonly asOf: string;
}

/** Who may reach the service. */
export function TrustedSourcesStep(props: TrustedSourcesStepProps): ReactNode {
  const { service, policy, asOf } = props;
  const { translator, changes, change, shown, issueAt, errorPrefix } = useStep(props);
  const message = (path: FieldPath) => {
    const issue = issueAt(path);
    return issue && issueMessage(issue, translator);
  };
  const unconfirmed = issueAt('/trustedSources')?.code === 'sources-unconfirmed';
  // Before the order is tried, what is wrong with the list as a whole stands below it.
  const tried = shown.issues.some(({ path }) => path === '/trustedSources');
  const listError = tried && !unconfirmed ? message('/trustedSources') : undefined;

  const update = useCallback<StoredList['update']>(
    (transform) => {
      const before = atLeastOne(draftStore(service).get().trustedSources ?? []);
      const after = transform(before);
      changeDraft(service, { trustedSources: after });
      return { before, after };
    },
    [service],
  );

  return (
    <StepCard label={translator.t('sources.legend')} footer={asOf}>
      <HydrationGate>
        <SourcesHint id="sources-hint" policy={policy} translator={translator} />
        {listError && <ErrorMessage id="sources-error" prefix={errorPrefix} error={listError} />}
        <SourcesEditor
          translator={translator}
          policy={policy}
          list={{ rows: atLeastOne(changes.trustedSources ?? []), update }}
          label={translator.t('sources.legend')}
          descriptions={listError ? 'sources-hint sources-error' : 'sources-hint'}
          error={(row) => message(`/trustedSources/${row}`)}
          noteError={(row) => message(`/trustedSources/${row}/note`)}
          errorPrefix={errorPrefix}
          confirmation={{
            confirmed: changes.confirmedAddresses,
            onConfirm: (confirmedAddresses) => {
              change({ confirmedAddresses });
            },
            error: unconfirmed ? message('/trustedSources') : undefined,
          }}
        />
      </HydrationGate>
    </StepCard>
  );
}
