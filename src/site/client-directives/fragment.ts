import type { ClientDirective } from 'astro';
import { plainFragment } from '#order/share/fragment';
import { inTurn } from './in-turn.ts';

/**
 * `client:fragment="order="`: an island that is only for readers whose address has a fragment that
 * begins so, as it was meant (`plainFragment`). It comes alive with the page for them, or when they follow such a link on the page;
 * everyone else loads none of it.
 */
const directive: ClientDirective = (load, { value }) => {
  const start = async (): Promise<void> => {
    if (!plainFragment(window.location.hash).startsWith(value)) return;
    window.removeEventListener('hashchange', onChange);
    await inTurn(async () => {
      const hydrate = await load();
      await hydrate();
    });
  };
  const onChange = (): void => void start();
  window.addEventListener('hashchange', onChange);
  void start();
};

export default directive;
