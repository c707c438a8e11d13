import { explainFailure, isDemo, OrderApiError, orderClient, type OrderApiFailure } from '#api';
import { reasonMessage, type Translator } from '#i18n';
import { furtherTranslatorFor } from '#i18n/further';
import { findSourceProblems, parseSource, type Source, type SourcePolicy } from '#sources';
import { Button, LoadingText, Notice } from '#ui';
import { useEffect, useState, type ReactNode } from 'react';
import { findingText } from '../finding-text.ts';
import { matchingSources } from './AddressCheck.tsx';

export interface MyAddressProps {
  readonly translator: Translator;
  readonly policy: SourcePolicy;
  /** The valid sources, each at the index of its row. */
  readonly sources: readonly (Source | undefined)[];
  readonly onAdd: (cidr: string) => void;
}

type Answer =
  | { readonly state: 'loading' }
  | { readonly state: 'found'; readonly address: string }
  | { readonly state: 'absent' }
  | { readonly state: 'failed'; readonly failure: OrderApiFailure };

/** Asks the order API, and nobody else, which address the reader comes from; changes nothing. */
export function MyAddress(props: MyAddressProps): ReactNode {
  // One status from the beginning: one that appears together with its text may not be read out.
  return (
    <div role="status">
      <ClientAddress {...props} />
    </div>
  );
}

function ClientAddress(props: MyAddressProps): ReactNode {
  const { policy, sources, onAdd } = props;
  const translator = furtherTranslatorFor(props.translator.locale);
  const answer = useClientAddress();
  if (answer.state !== 'found') {
    return (
      <p className="field__hint">
        {answer.state === 'loading' && (
          <LoadingText late={translator.t('loading.late')}>
            {translator.t('my-address.loading')}
          </LoadingText>
        )}
        <span>{answer.state === 'absent' && translator.t('my-address.absent')}</span>
        <span>
          {answer.state === 'failed' &&
            translator.t('my-address.failed', {
              reason: reasonMessage(explainFailure(answer.failure), translator),
            })}
        </span>
      </p>
    );
  }
  const { address } = answer;
  const parsed = parseSource(address);
  const by = parsed.ok ? matchingSources(sources, parsed.source, translator) : '';
  const problem = findSourceProblems([{ cidr: address }], policy).find(
    ({ severity }) => severity === 'error',
  );
  return (
    <Notice
      tone={problem ? 'warning' : 'info'}
      title={translator.t('my-address.found', { address })}
    >
      {isDemo() && <p>{translator.t('my-address.demo')}</p>}
      {problem && <p>{findingText(problem, translator)}</p>}
      {!problem && by !== '' && <p>{translator.t('my-address.present', { sources: by })}</p>}
      <p>{translator.t('my-address.warning')}</p>
      {!problem && by === '' && (
        <Button
          icon="plus"
          onClick={() => {
            onAdd(address);
          }}
        >
          {translator.t('check.add', { text: address })}
        </Button>
      )}
    </Notice>
  );
}

function useClientAddress(): Answer {
  const [answer, setAnswer] = useState<Answer>({ state: 'loading' });
  useEffect(() => {
    const abort = new AbortController();
    orderClient.getClientAddress({ signal: abort.signal }).then(
      (address) => {
        if (!abort.signal.aborted) setAnswer({ state: 'found', address });
      },
      (error: unknown) => {
        if (abort.signal.aborted) return;
        if (!(error instanceof OrderApiError)) throw error;
        const { failure } = error;
        const absent = 'status' in failure && failure.status === 404;
        setAnswer(absent ? { state: 'absent' } : { state: 'failed', failure });
      },
    );
    return () => {
      abort.abort();
    };
  }, []);
  return answer;
}
