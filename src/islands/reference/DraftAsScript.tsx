import type { Locale } from '#i18n';
import { furtherTranslator, type FurtherTranslator } from '#i18n/further';
import { completeDraft, validate, type Offer } from '#order';
import { draftIdOf, draftStore, EMPTY_DRAFT, NO_SUBMISSION, submissionStore } from '#stores';
import { CopyButton, Live, Notice, OptionGroup, StepCard } from '#ui';
import { useStore } from '@nanostores/react';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { issueSummary } from '../review/issue-summary.ts';
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
  const words = furtherTranslator(locale);
  const [chosen, choose] = useState(services[0]?.offer.service ?? '');
  const service = services.find(({ offer }) => offer.service === chosen);
  return (
    <StepCard label={words.text('script.heading')}>
      <Live>
        <OptionGroup
          id="script-service"
          name="script-service"
          legend={words.text('script.service')}
          layout="rows"
          errorPrefix=""
          value={chosen}
          onValueChange={choose}
          options={services.map(({ name, offer }) => ({ value: offer.service, title: name }))}
        />
        {service && <Draft key={chosen} {...service} words={words} apiUrl={apiUrl} />}
      </Live>
    </StepCard>
  );
}

type DraftProps = DraftAsScriptProps['services'][number] & {
  readonly words: FurtherTranslator;
  readonly apiUrl: string;
};

function Draft({ name, guideUrl, offer, words, apiUrl }: DraftProps): ReactNode {
  const changes = useStore(draftStore(offer.service), { ssr: () => EMPTY_DRAFT });
  const draft = useMemo(() => completeDraft(changes, offer), [changes, offer]);
  const issues = useMemo(() => validate(draft, offer), [draft, offer]);
  const complete = issues.length === 0;
  const draftId = useDraftId(offer.service, complete);

  if (!complete) {
    return (
      <Notice tone="info" title={words.text('script.incomplete', { service: name })}>
        <ul className="script-issues" role="list">
          {issues.map((issue) => (
            <li key={`${issue.path} ${issue.code}`}>{issueSummary(issue, words)}</li>
          ))}
        </ul>
        <p>
          <a href={guideUrl}>{words.text('script.to-guide', { service: name })}</a>
        </p>
      </Notice>
    );
  }
  if (draftId === undefined) return null;
  const { json, command } = draftScript(draft, offer, draftId, apiUrl);
  return (
    <>
      <CopyableCode id="script-json" label={words.text('script.json')} text={json} words={words} />
      <CopyableCode
        id="script-curl"
        label={words.text('script.curl')}
        text={command}
        words={words}
      />
      <p className="field__hint">{words.text('script.once')}</p>
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
  readonly words: FurtherTranslator;
}

function CopyableCode({ id, label, text, words }: CopyableCodeProps): ReactNode {
  return (
    <div className="copyable-code">
      <div className="copyable-code__head">
        <span className="field__label">{label}</span>
        <CopyButton
          text={text}
          label={words.text('copy.label')}
          context={label}
          copied={words.text('copy.done')}
          failed={words.text('copy.failed')}
          fallbackId={id}
        />
      </div>
      <pre className="copyable-code__text" id={id}>
        {text}
      </pre>
    </div>
  );
}
