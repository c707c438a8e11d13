/** Lets the reader save a text as a file of this name. */
export function saveFile(name: string, type: string, ...text: readonly string[]): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([...text], { type }));
  link.download = name;
  link.click();
  // Some browsers read the file only after they have handled the click.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}

/** Lets the reader save a table, already written as CSV, as a file of this name. */
export function saveCsv(csv: string, name: string): void {
  // The byte order mark tells spreadsheets that the text is UTF-8.
  saveFile(name, 'text/csv;charset=utf-8', '\uFEFF', csv);
}
