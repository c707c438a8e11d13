import type { ClientDirective } from 'astro';
import { plainFragment } from '#order/share/fragment';
import { inTurn } from './in-turn.ts';
import { wake } from './wake.ts';

/**
 * `client:fragment="order="`: an island that is only for readers whose address has a fragment that
 * begins so, whatever mails have made of it. It comes alive with the page for them, or when they follow
 * such a link on the page; everyone else loads none of it.
 */
const directive: ClientDirective = (load, { value }, element) => {
  const start = (): void => {
    if (!plainFragment(window.location.hash).startsWith(value)) return;
    window.removeEventListener('hashchange', start);
    void inTurn(() => wake(load, element));
  };
  window.addEventListener('hashchange', start);
  start();
};

export default directive;
