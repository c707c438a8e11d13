import type { Locale } from '#i18n';
import { furtherTranslatorFor, type FurtherTranslator } from '#i18n/further';
import { completeDraft, validate, type Offer } from '#order';
import { draftIdOf, draftStore, EMPTY_DRAFT, NO_SUBMISSION, submissionStore } from '#stores';
import { CopyButton, HydrationGate, Notice, OptionGroup, StepCard } from '#ui';
import { useStore } from '@nanostores/react';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { issueSummary } from '../review/IssueSummary.tsx';
import { draftScript } from './draft-script.ts';

export interface DraftAsScriptProps {
  readonly locale: Locale;
  readonly services: readonly {
    readonly name: string;
    /** The guide in which the draft is filled in. */
    readonly guideUrl: string;
    readonly offer: Offer;
  }[];
  /** Address of the order API, or one that stands for it. */
  readonly apiUrl: string;
}

/** What the reader has entered in a guide, ready to be sent by a script instead. */
export function DraftAsScript({ locale, services, apiUrl }: DraftAsScriptProps): ReactNode {
  const translator = furtherTranslatorFor(locale);
  const [chosen, choose] = useState(services[0]?.offer.service ?? '');
  const service = services.find(({ offer }) => offer.service === chosen);
  return (
    <StepCard label={translator.t('script.heading')}>
      <HydrationGate>
        <OptionGroup
          id="script-service"
          name="script-service"
          legend={translator.t('script.service')}
          layout="rows"
          errorPrefix=""
          value={chosen}
          onValueChange={choose}
          options={services.map(({ name, offer }) => ({ value: offer.service, title: name }))}
        />
        {service && <Draft key={chosen} {...service} translator={translator} apiUrl={apiUrl} />}
      </HydrationGate>
    </StepCard>
  );
}

type DraftProps = DraftAsScriptProps['services'][number] & {
  readonly translator: FurtherTranslator;
  readonly apiUrl: string;
};

function Draft({ name, guideUrl, offer, translator, apiUrl }: DraftProps): ReactNode {
  const changes = useStore(draftStore(offer.service), { ssr: () => EMPTY_DRAFT });
  const draft = useMemo(() => completeDraft(changes, offer), [changes, offer]);
  const issues = useMemo(() => validate(draft, offer), [draft, offer]);
  const complete = issues.length === 0;
  const draftId = useDraftId(offer.service, complete);

  if (!complete) {
    return (
      <Notice tone="info" title={translator.t('script.incomplete', { service: name })}>
        <ul className="script-issues" role="list">
          {issues.map((issue) => (
            <li key={`${issue.path} ${issue.code}`}>{issueSummary(issue, translator)}</li>
          ))}
        </ul>
        <p>
          <a href={guideUrl}>{translator.t('script.to-guide', { service: name })}</a>
        </p>
      </Notice>
    );
  }
  if (draftId === undefined) return null;
  const { json, command } = draftScript(draft, offer, draftId, apiUrl);
  return (
    <>
      <CopyableCode
        id="script-json"
        label={translator.t('script.json')}
        text={json}
        translator={translator}
      />
      <CopyableCode
        id="script-curl"
        label={translator.t('script.curl')}
        text={command}
        translator={translator}
      />
      <p className="field__hint">{translator.t('script.once')}</p>
    </>
  );
}

/** The name of the service's draft. One without a name gets it as soon as it is needed. */
function useDraftId(service: string, needed: boolean): string | undefined {
  const { draftId } = useStore(submissionStore(service), { ssr: () => NO_SUBMISSION });
  useEffect(() => {
    if (needed && draftId === undefined) draftIdOf(service);
  }, [service, needed, draftId]);
  return draftId;
}

interface CopyableCodeProps {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly translator: FurtherTranslator;
}

function CopyableCode({ id, label, text, translator }: CopyableCodeProps): ReactNode {
  return (
    <div className="copyable-code">
      <div className="copyable-code__head">
        <span className="field__label">{label}</span>
        <CopyButton
          text={text}
          label={translator.t('copy.label')}
          context={label}
          copiedLabel={translator.t('copy.done')}
          failedLabel={translator.t('copy.failed')}
          fallbackId={id}
        />
      </div>
      <pre className="copyable-code__text" id={id}>
        {text}
      </pre>
    </div>
  );
}
