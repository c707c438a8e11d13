import type { RecordedCall } from '#demo/calls';
import type { PresentingTranslator } from '#i18n/presenting';
import { CopyButton } from '#ui';
import type { ReactNode } from 'react';
import { outcomeOf } from './CallSummary.tsx';
import { callAsCurl, messageText, problemOf, sectionOf } from './call-text.ts';

/** Where a reader of a call finds more. */
export interface CallAddresses {
  /** Address of an order API, without a slash at its end, or one that stands for it. */
  readonly api: string;
  /** The page about the order API, in the reader's language. */
  readonly reference: string;
  /** The page about errors. */
  readonly errors: string;
}

export interface CallDetailsProps {
  readonly call: RecordedCall;
  readonly addresses: CallAddresses;
  readonly translator: PresentingTranslator;
}

/** One call: what was sent, what came back, and how a script sends the same. */
export function CallDetails({ call, addresses, translator }: CallDetailsProps): ReactNode {
  const { t } = translator;
  const { method, path, headers, body, number, outcome } = call;
  const section = sectionOf(call);
  const problem = problemOf(call);
  const curlId = `call-${number}-curl`;
  const { text: name, explanation } = outcomeOf(call, translator);
  return (
    <div className="call-details">
      <Part label={t('calls.request')}>
        <pre>{messageText(`${method} ${path}`, headers, body)}</pre>
      </Part>
      <Part label={t('calls.response')}>
        {outcome?.kind === 'answered' ? (
          <pre>{messageText(name, outcome.headers, outcome.body)}</pre>
        ) : (
          <p>{explanation}</p>
        )}
      </Part>
      <Part
        label={t('calls.curl')}
        action={
          <CopyButton
            text={callAsCurl(call, addresses.api)}
            label={t('calls.copy-curl')}
            context={`${method} ${path}`}
            copiedLabel={t('calls.copied')}
            failedLabel={t('calls.copy-failed')}
            fallbackId={curlId}
          />
        }
      >
        <pre id={curlId}>{callAsCurl(call, addresses.api)}</pre>
        <p className="field__hint">{t('calls.about-curl', { address: addresses.api })}</p>
      </Part>
      <ul className="call-details__links" role="list">
        {section !== undefined && (
          <li>
            <a href={`${addresses.reference}#${section}`}>{t('calls.about-call')}</a>
          </li>
        )}
        {problem !== undefined && (
          <li>
            <a href={`${addresses.errors}#${problem}`}>
              {t('calls.about-problem', { code: problem })}
            </a>
          </li>
        )}
      </ul>
    </div>
  );
}

interface PartProps {
  readonly label: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

function Part({ label, action, children }: PartProps): ReactNode {
  return (
    <div className="call-details__part">
      <div className="call-details__head">
        <span className="field__label">{label}</span>
        {action}
      </div>
      {children}
    </div>
  );
}
