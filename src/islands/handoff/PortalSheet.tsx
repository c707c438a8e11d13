import type { FurtherTranslator } from '#i18n/further';
import type { Draft, Offer } from '#order';
import { Button, CopyButton, Icon } from '#ui';
import { useId, type ReactNode } from 'react';
import type { ReviewLabels } from '../review/ReviewSummary.tsx';
import { saveFile } from '../save-file.ts';
import { portalFields, portalJson } from './portal-fields.ts';

export interface PortalSheetProps {
  readonly translator: FurtherTranslator;
  /** A draft without issues. */
  readonly draft: Draft;
  readonly offer: Offer;
  readonly labels: ReviewLabels;
  readonly portalPath: readonly string[];
  /** Called when the reader wants to go back to the summary. */
  readonly onBack: () => void;
}

/** The checked configuration to take to the portal: to copy field by field, print and save. */
export function PortalSheet(props: PortalSheetProps): ReactNode {
  const { translator, draft, offer, labels, portalPath, onBack } = props;
  const { t } = translator;
  const id = useId();
  const fields = portalFields(draft, offer, labels, portalPath, translator);

  const save = () => {
    const name = t('handoff.file', { service: offer.service });
    saveFile(`${name}.json`, 'application/json', portalJson(draft, offer));
  };
  return (
    <div className="portal-sheet">
      <p className="portal-sheet__intro">{t('handoff.intro')}</p>
      <ol className="portal-sheet__fields" role="list">
        {fields.map(({ label, value, note }, index) => (
          <li className="portal-sheet__field" key={`${label} ${value}`}>
            <span className="portal-sheet__label">{label}</span>
            <span className="portal-sheet__value">
              <span id={`${id}-${index}`}>{value}</span>
              {note && <span className="portal-sheet__note"> {note}</span>}
            </span>
            <span className="portal-sheet__copy">
              <CopyButton
                text={value}
                label={t('copy.label')}
                context={label}
                copiedLabel={t('copy.done')}
                failedLabel={t('copy.failed')}
                fallbackId={`${id}-${index}`}
              />
            </span>
          </li>
        ))}
      </ol>
      <p className="button-row">
        <a className="button button--primary" href={labels.orderFormUrl} rel="external">
          <span>{t('no-script.order-form', { service: labels.service })}</span>
          <Icon name="external" />
        </a>
        <Button icon="printer" onClick={() => printOnly('portal-sheet')}>
          {t('handoff.print')}
        </Button>
        <Button icon="download" onClick={save}>
          {t('handoff.save')}
        </Button>
        <Button variant="quiet" onClick={onBack}>
          {t('handoff.back')}
        </Button>
      </p>
    </div>
  );
}

/**
 * Prints one part of the page: while the browser prints, `data-print` on the root names the part,
 * and the stylesheet leaves out everything else.
 */
export function printOnly(part: 'portal-sheet'): void {
  const root = document.documentElement;
  root.dataset.print = part;
  window.addEventListener('afterprint', () => delete root.dataset.print, { once: true });
  window.print();
}
