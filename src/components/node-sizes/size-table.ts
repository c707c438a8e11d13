import { nameWhileScrolling } from './scroll-region.ts';
import { makeSortable } from './sortable-table.ts';

/**
 * Brings the table of node sizes to life: sorting, the choice of a service, and scrolling by
 * keyboard. The words come with the page, as data of the root.
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

  const region = table.parentElement;
  if (region) nameWhileScrolling(region, caption.id);
}

/** Whether the size of the row is offered by the service; '' stands for all services. */
function offers(row: HTMLElement, service: string): boolean {
  return service === '' || (row.dataset.services ?? '').split(' ').includes(service);
}
