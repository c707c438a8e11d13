import { nextOrder, sortRows, type SortOrder } from './sort.ts';

/**
 * Turns the column headings of a table into buttons that sort it (ARIA APG, sortable table). A
 * heading takes part with `data-sort="number"` or `"text"`; a cell may carry the value that counts
 * as `data-value`. Without JavaScript the table stays as it is.
 *
 * @param say reads out how the table is sorted now: not every screen reader tells a new `aria-sort`
 */
export function makeSortable(
  table: HTMLTableElement,
  say: (column: string, order: SortOrder) => void,
): void {
  const body = table.tBodies[0];
  if (!body) return;
  const original = [...body.rows];
  const headings = [...table.querySelectorAll<HTMLTableCellElement>('th[data-sort]')];

  for (const heading of headings) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener('click', () => {
      const order = nextOrder(heading.getAttribute('aria-sort'));
      const asNumbers = heading.dataset.sort === 'number';
      const valueOf = (row: HTMLTableRowElement): number | string => {
        const cell = row.cells[heading.cellIndex];
        const value = cell?.dataset.value ?? cell?.textContent.trim() ?? '';
        return asNumbers ? Number(value) : value;
      };
      body.append(...sortRows(original, valueOf, order, document.documentElement.lang));
      for (const other of headings) other.removeAttribute('aria-sort');
      heading.setAttribute('aria-sort', order);
      say(button.textContent.trim(), order);
    });
  }
}
