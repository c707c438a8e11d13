import { isLocale } from '#i18n/locale';
import { awaitPart } from '#ui/loading';

/** Closes the list of calls to the demo's order API; undefined while it is not open. */
let close: (() => void) | undefined;

/**
 * Opens or closes the list of calls, and moves the focus there and back. If its code cannot be loaded,
 * the page reports that, and nothing is open.
 */
export async function toggleCalls(): Promise<void> {
  if (close) {
    close();
    return;
  }
  const place = document.getElementById('demo-calls');
  const { lang } = document.documentElement;
  if (!place || !isLocale(lang)) return;
  const loaded = await awaitPart(
    Promise.all([import('#demo/calls'), import('#islands/calls/show-calls.tsx')]),
  ).catch(() => undefined);
  if (!loaded) return;
  const [{ calls, mostCalls }, { showCalls }] = loaded;
  const { api = '', reference = '' } = place.dataset;
  const remove = showCalls(place, {
    locale: lang,
    calls,
    most: mostCalls,
    addresses: { api, reference: `${reference}order-api/`, errors: `${reference}errors/` },
    onClose: () => close?.(),
  });
  setOpener('true');
  close = () => {
    close = undefined;
    remove();
    setOpener('false')?.focus();
  };
}

/** @returns the button that opened the list, or the one that it is behind by now */
function setOpener(isOpen: 'true' | 'false'): HTMLElement | undefined {
  const buttons = ['calls', 'open'].map((does) =>
    document.querySelector<HTMLElement>(`[data-does="${does}"]`),
  );
  buttons[0]?.setAttribute('aria-expanded', isOpen);
  return buttons.find((button) => button && button.getClientRects().length > 0) ?? undefined;
}
