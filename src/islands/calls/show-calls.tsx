import { prepareOrderClient } from '#api';
import { mount } from '../mount.ts';
import { CallPanel, type CallPanelProps } from './CallPanel.tsx';
import styles from './calls.css?inline';

/*
 * In the script, not in a file: a stylesheet that a script imports is put into each page that may come
 * to load it.
 */
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);

/**
 * Shows the list of calls, and moves the focus to it.
 *
 * @param place an empty element
 * @returns removes it again
 */
export function showCalls(place: Element, props: CallPanelProps): () => void {
  // The demo says whether there is a connection, and so it has to be there. If it cannot be loaded,
  // the page says so, and there are no calls to show.
  void prepareOrderClient().catch(() => undefined);
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  return mount(place, <CallPanel {...props} />);
}
