import { curlCommand, newDraftId } from '#api';
import type { Locale } from '#i18n';
import { furtherTranslator, type FurtherTranslator } from '#i18n/further';
import { completeDraft, toOrderRequest, validate, type Offer } from '#order';
import { draftStore, EMPTY_DRAFT } from '#stores';
import { CopyButton, Live, Notice, OptionGroup, StepCard } from '#ui';
import { useStore } from '@nanostores/react';
import { useMemo, useState, type ReactNode } from 'react';
import { issueSummary } from '../issue-summary.ts';

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
  // Kept while the page is open: pasting the command twice must not order twice.
  const [idempotencyKey] = useState(newDraftId);

  if (issues.length > 0) {
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
  const body = JSON.stringify(toOrderRequest(draft, offer), null, 2);
  const command = curlCommand({
    method: 'POST',
    url: `${apiUrl}/orders`,
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `"${idempotencyKey}"` },
    body,
  });
  return (
    <>
      <CopyableCode id="script-json" label={words.text('script.json')} text={body} words={words} />
      <CopyableCode
        id="script-curl"
        label={words.text('script.curl')}
        text={command}
        words={words}
      />
    </>
  );
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
