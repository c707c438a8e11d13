/** Writes today's date into the line that only paper shows, each time the page is printed. */
export function datePrints(): void {
  window.addEventListener('beforeprint', () => {
    const now = new Date();
    const format = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long' });
    for (const time of document.querySelectorAll<HTMLTimeElement>('time[data-printed]')) {
      time.dateTime = now.toISOString();
      time.textContent = format.format(now);
    }
  });
}
