import type { Locale } from '#i18n';
import { furtherTranslatorFor, type FurtherTranslator } from '#i18n/further';
import { completeDraft, validate, type Offer } from '#order';
import { draftIdOf, draftStore, EMPTY_DRAFT, NO_SUBMISSION, submissionStore } from '#stores';
import { HydrationGate, Notice, OptionGroup, StepCard } from '#ui';
import { useStore } from '@nanostores/react';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { issueSummary } from '../review/IssueSummary.tsx';
import { CopyableCode } from './CopyableCode.tsx';
import { draftScript, scriptLanguages, type ScriptLanguage } from './draft-script.ts';

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
  const [language, chooseLanguage] = useState<ScriptLanguage>('curl');
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
        {service && (
          <Draft
            key={chosen}
            {...service}
            translator={translator}
            apiUrl={apiUrl}
            language={language}
            onLanguageChange={chooseLanguage}
          />
        )}
      </HydrationGate>
    </StepCard>
  );
}

type DraftProps = DraftAsScriptProps['services'][number] & {
  readonly translator: FurtherTranslator;
  readonly apiUrl: string;
  readonly language: ScriptLanguage;
  readonly onLanguageChange: (language: ScriptLanguage) => void;
};

/** What a language is called, which is the same in every other. */
const languageNames: Readonly<Record<ScriptLanguage, string>> = {
  curl: 'curl',
  javascript: 'JavaScript',
  python: 'Python',
};

function Draft(props: DraftProps): ReactNode {
  const { name, guideUrl, offer, translator, apiUrl, language, onLanguageChange } = props;
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
  const { json, files } = draftScript(draft, offer, draftId, apiUrl, translator);
  const file = files[language];
  return (
    <>
      <OptionGroup
        id="script-language"
        name="script-language"
        legend={translator.t('script.language')}
        errorPrefix=""
        value={language}
        onValueChange={(value) => {
          onLanguageChange(value as ScriptLanguage);
        }}
        options={scriptLanguages.map((value) => ({
          value,
          title: languageNames[value],
          description: translator.t(`script.for-${value}`),
        }))}
      />
      <CopyableCode
        // Said of the script before is not said of this one.
        key={language}
        id="script-file"
        label={file.name}
        text={file.text}
        fileName={file.name}
        translator={translator}
      />
      <p className="field__hint">{translator.t('script.once')}</p>
      <CopyableCode
        id="script-json"
        label={translator.t('script.json')}
        text={json}
        translator={translator}
      />
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
