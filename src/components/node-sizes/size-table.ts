import { enablePicks } from './pick-sizes.ts';

/**
 * Brings the table of node sizes to life: sorting, the choice of a service, sizes to compare, and
 * scrolling by keyboard. The words come with the page, as data of the root.
 */
export function enhanceSizeTable(root: HTMLElement): void {
  const table = root.querySelector('table');
  const caption = root.querySelector('caption');
  const status = root.querySelector('[role="status"]');
  if (!table || !caption || !status) return;
  const { ascending = '', descending = '', shown = '' } = root.dataset;

  makeSortable(table, (column, order) => {
    const words = order === 'ascending' ? ascending : descending;
    status.textContent = words.replace('{column}', column);
  });

  const filter = root.querySelector<HTMLElement>('.size-table__filter');
  const select = filter?.querySelector('select');
  if (filter && select) {
    filter.hidden = false;
    const apply = (): void => {
      const rows = [...(table.tBodies[0]?.rows ?? [])];
      for (const row of rows) row.hidden = !offers(row, select.value);
      const count = rows.filter((row) => !row.hidden).length;
      status.textContent = shown
        .replace('{count}', String(count))
        .replace('{all}', String(rows.length));
    };
    select.addEventListener('change', apply);
    // Browsers keep the choice of a select across a reload, and the rows have to follow it.
    if (select.value !== '') apply();
  }

  enablePicks(root, select ?? undefined, (text) => {
    status.textContent = text;
  });

  const region = table.parentElement;
  if (region) nameWhileScrolling(region, caption.id);
}

/** Whether the size of the row is offered by the service; '' stands for all services. */
function offers(row: HTMLElement, service: string): boolean {
  return service === '' || (row.dataset.services ?? '').split(' ').includes(service);
}

/**
 * Turns the column headings of a table into buttons that sort it (ARIA APG, sortable table). A
 * heading takes part with `data-sort="number"` or `"text"`; a cell may carry the value that counts
 * as `data-value`. Without JavaScript the table stays as it is.
 *
 * @param say reads out how the table is sorted now: not every screen reader tells a new `aria-sort`
 */
function makeSortable(
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

/** The way a column is sorted, in the words of `aria-sort`. */
export type SortOrder = 'ascending' | 'descending';

/**
 * The rows in the order of their values: numbers as numbers, texts as the language sorts them, with
 * the numbers in them as numbers (`b2-4` before `b16-32`). Rows with the same value keep their
 * order, whichever way is sorted.
 */
export function sortRows<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => number | string,
  order: SortOrder,
  locale: string,
): readonly Row[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const sign = order === 'ascending' ? 1 : -1;
  return [...rows].sort((first, second) => {
    const [a, b] = [valueOf(first), valueOf(second)];
    const difference =
      typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b));
    return sign * difference;
  });
}

/** What pressing a column's button does: up first, then the other way round each time. */
export function nextOrder(current: string | null): SortOrder {
  return current === 'ascending' ? 'descending' : 'ascending';
}

/**
 * Makes what is wider than the screen a region with a name that can be reached by keyboard, as long
 * as it scrolls: where everything fits, another stop of the Tab key would be for nothing.
 *
 * @param nameId id of the element that names the region
 */
function nameWhileScrolling(region: HTMLElement, nameId: string): void {
  const attributes = { role: 'region', tabindex: '0', 'aria-labelledby': nameId };
  const update = (): void => {
    const scrolls = region.scrollWidth > region.clientWidth;
    for (const [name, value] of Object.entries(attributes)) {
      if (scrolls) region.setAttribute(name, value);
      else region.removeAttribute(name);
    }
  };
  new ResizeObserver(update).observe(region);
}
