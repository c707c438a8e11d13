import type { FurtherTranslator } from '#i18n/further';
import { toCalculationFragment } from '#order/share';
import { Button, CopyButton } from '#ui';
import { awaitPart } from '#ui/loading';
import type { ReactNode } from 'react';
import { saveCsv } from '../save-file.ts';
import { calculatorLink } from './calculator-link.ts';
import { priceRows } from './price-rows.ts';
import { toConfiguration, type PriceLine } from './price-lines.ts';

export interface PriceToolsProps {
  /** As they were entered: a link carries no name that the reader has not given. */
  readonly lines: readonly PriceLine[];
  /** What the page calls a line, which a table has for each of them. */
  readonly nameOf: (line: PriceLine, index: number) => string;
  readonly translator: FurtherTranslator;
}

/** Takes all configurations along: as a link, and as a table for a spreadsheet. */
export function PriceTools({ lines, nameOf, translator }: PriceToolsProps): ReactNode {
  const { t } = translator;
  const fragment = toCalculationFragment(lines.map(toConfiguration));

  const save = async (): Promise<void> => {
    try {
      const { writeRows } = await awaitPart(import('#sources/files'));
      const { header, rows, delimiter } = priceRows(
        lines.map((line, index) => ({ ...line, name: nameOf(line, index) })),
        translator,
      );
      saveCsv(writeRows([header, ...rows], delimiter), t('calculator.file-name'));
    } catch {
      // The page says why.
    }
  };

  return (
    <div className="button-row button-row--quiet">
      {fragment === undefined ? (
        <p className="field__hint">{t('calculator.too-long')}</p>
      ) : (
        <CopyButton
          text={calculatorLink(fragment)}
          label={t('calculator.copy-all')}
          copiedLabel={t('link.copied')}
          failedLabel={t('calculator.not-copied')}
        />
      )}
      <Button variant="quiet" icon="download" onClick={() => void save()}>
        {t('calculator.csv')}
      </Button>
    </div>
  );
}
