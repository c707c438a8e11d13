/** What the buttons of the demo's banner do; loaded when one of them is pressed. */

import type { Said } from '#islands/presenting/presenting.ts';
import { isLocale } from '#i18n/locale';
import { toggleCalls } from './toggle-calls.ts';

/** Does what a button of the banner says, or tells what the reset before this page has removed. */
export async function present(what: string): Promise<void> {
  if (what === 'calls') return toggleCalls();
  // A part that cannot be loaded is reported by the page.
  const loaded = await Promise.all([
    import('#demo/presenting'),
    import('#islands/presenting/presenting.ts'),
  ]).catch(() => undefined);
  if (!loaded) return;
  const [tools, words] = loaded;
  const controls = document.querySelector<HTMLElement>('demo-controls');
  const { service, name = '', orders = '' } = controls?.dataset ?? {};
  const { lang } = document.documentElement;
  if (!isLocale(lang)) return;

  switch (what) {
    case 'fill-in': {
      const example = tools.exampleFor(service ?? '');
      const said = example && (await words.fillIn(example, name, lang));
      if (said) say(said);
      return;
    }
    case 'examples':
      words.nameExamples(tools.addExamples(), lang);
      window.location.assign(orders);
      return;
    case 'reset':
      if (!(await words.askReset(lang))) return;
      tools.resetDemo();
      window.location.reload();
      return;
    case 'report': {
      const rows = tools.takeReport();
      if (rows) say(words.saidOfReset(rows, lang));
    }
  }
}

/** Says it until the reader does anything else: that the documents are still to be accepted ends with that. */
function say({ text, link }: Said): void {
  const said = document.querySelector('.demo-banner__said');
  if (!said) return;
  const parts: (string | Element)[] = [text];
  if (link) {
    const anchor = document.createElement('a');
    anchor.href = link.href;
    anchor.textContent = link.text;
    parts.push(' ', anchor);
  }
  said.replaceChildren(...parts);
  document.addEventListener('change', () => said.replaceChildren(), { once: true });
}
