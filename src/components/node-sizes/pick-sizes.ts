/** How many sizes fit beside each other. */
const MOST = 3;

/**
 * Lets readers tick two or three rows of the table of node sizes and compares them below it, in a
 * table that has a column for each size. The words come with the page, as data.
 *
 * @param filter what hides rows; it takes the focus when no picked row is shown to take it
 * @param say reads out what is picked: a status that appears with its text is not sure to be read
 */
export function enablePicks(
  root: HTMLElement,
  filter: HTMLElement | undefined,
  say: (text: string) => void,
): void {
  const bar = root.querySelector<HTMLElement>('.size-picks');
  const told = bar?.querySelector('p');
  const comparison = root.querySelector<HTMLElement>('.size-comparison');
  const [show, clear] = bar?.querySelectorAll('button') ?? [];
  if (!bar || !told || !comparison || !show || !clear) return;
  const boxes = [...root.querySelectorAll<HTMLInputElement>('tbody input')];

  const update = (): void => {
    const isPicked = boxes.map(({ checked }) => checked);
    const names = boxes.filter(({ checked }) => checked).map(({ value }) => value);
    const { length: count } = names;
    bar.hidden = count === 0;
    show.hidden = comparison.hidden = count < 2;
    told.textContent =
      count === 0 ? '' : `${names.join(', ')}. ${bar.dataset[`picked${count}`] ?? ''}`;
    for (const box of boxes) box.disabled = count >= MOST && !box.checked;
    for (const row of comparison.querySelectorAll('tr')) compareRow(row, isPicked);
  };

  for (const box of boxes) {
    box.hidden = false;
    box.addEventListener('change', () => {
      update();
      say(told.textContent);
    });
  }
  show.addEventListener('click', () => {
    comparison.scrollIntoView();
    comparison.focus({ preventScroll: true });
  });
  clear.addEventListener('click', () => {
    // The bar goes, and with it the button that has the focus.
    const shown = boxes.find((box) => box.checked && box.checkVisibility());
    (shown ?? filter)?.focus();
    for (const box of boxes) box.checked = false;
    update();
    say('');
  });
  // Browsers keep ticks across a reload.
  update();
}

/** Shows the columns of the picked sizes, with what each figure has more or less than the first. */
function compareRow(row: HTMLTableRowElement, isPicked: readonly boolean[]): void {
  const cells = [...row.cells].slice(1);
  cells.forEach((cell, index) => {
    cell.hidden = !isPicked[index];
  });
  const shown = cells.filter(({ hidden }) => !hidden);
  const { lang } = document.documentElement;
  const first = shown[0]?.dataset ?? {};
  const differences = shown.map(({ dataset }) => differenceOf(dataset, first, lang));
  shown.forEach((cell, index) => {
    const note = cell.querySelector('td > small');
    if (note) note.textContent = differences[index] ?? '';
  });
  const mark = row.querySelector<HTMLElement>('.size-comparison__mark');
  if (mark) mark.hidden = differences.every((difference) => difference === '');
}

/**
 * How a figure differs from that of the first size, such as `+146,40 €` or `+ ca. 146,40 €`;
 * '' where it does not.
 *
 * @param figure its `value`, and the `currency` (ISO 4217) if it is money, in whole cents, or a `unit` of
 * ECMA-402; `about` stands between sign and amount where it is rough, as in the guides
 * @param language BCP 47
 */
export function differenceOf(figure: Figure, first: Figure, language: string): string {
  const value = Number(figure.value) - Number(first.value);
  if (!value) return '';
  const { currency, unit } = figure;
  // One rounded price is enough to make the difference a rough one.
  const about = figure.about ?? first.about ?? '';
  const format = new Intl.NumberFormat(language, {
    signDisplay: about === '' ? 'always' : 'never',
    ...(currency && { style: 'currency', currency }),
    ...(unit && { style: 'unit', unit }),
  });
  const amount = format.format(currency ? value / 100 : value);
  return about === '' ? amount : `${value > 0 ? '+' : '−'}\u00a0${about}${amount}`;
}

type Figure = Readonly<Record<string, string | undefined>>;
