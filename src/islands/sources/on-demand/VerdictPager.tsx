import type { FurtherTranslator } from '#i18n/further';
import { Button } from '#ui';
import type { ReactNode } from 'react';

/** So many verdicts are in the document at once: drawing thousands takes minutes. */
export const VERDICTS_PER_PAGE = 200;

/** The page, from 0, that shows the entry at an index. */
export function pageOf(index: number): number {
  return Math.floor(index / VERDICTS_PER_PAGE);
}

/** What a page shows: 'Einträge 201 bis 400 von 10.000'. */
export function pageLabel(page: number, count: number, { t, number }: FurtherTranslator): string {
  return t('paste.page', {
    from: number(page * VERDICTS_PER_PAGE + 1),
    to: number(Math.min(count, (page + 1) * VERDICTS_PER_PAGE)),
    count: number(count),
  });
}

export interface VerdictPagerProps {
  readonly translator: FurtherTranslator;
  readonly page: number;
  /** How many entries all pages have. */
  readonly count: number;
  readonly onTurn: (page: number) => void;
}

/** The way through a list of more than one page. */
export function VerdictPager({ translator, page, count, onTurn }: VerdictPagerProps): ReactNode {
  if (count <= VERDICTS_PER_PAGE) return null;
  return (
    <nav className="verdict-pager" aria-label={translator.t('paste.pages')}>
      <Button
        disabled={page === 0}
        onClick={() => {
          onTurn(page - 1);
        }}
      >
        {translator.t('paste.previous')}
      </Button>
      <span>{pageLabel(page, count, translator)}</span>
      <Button
        disabled={page >= pageOf(count - 1)}
        onClick={() => {
          onTurn(page + 1);
        }}
      >
        {translator.t('paste.next')}
      </Button>
    </nav>
  );
}
