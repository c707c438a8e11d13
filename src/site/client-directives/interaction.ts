import type { ClientDirective } from 'astro';
import { isKept, kept } from '#kept';
import { inTurn } from './in-turn.ts';
import { wake } from './wake.ts';

/** What only a reader does, with whatever device. */
const signs = ['scroll', 'pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin'] as const;

/** For readers whose tools send none of the signs, such as some that read aloud; in milliseconds. */
const patience = 10_000;

/**
 * `client:interaction`: an island comes alive when it is in view, and all of them as soon as the reader
 * does anything at all.
 *
 * Waiting for the view alone would cost the least, but Tab goes past controls that are not alive
 * yet, and so would a reader who never sees them. Those who only look in for a moment load nothing.
 *
 * `client:interaction="sign"`: an island that is always in view waits for the reader alone.
 */
const directive: ClientDirective = (load, { value }, element) => {
  let started = false;
  const start = async (): Promise<void> => {
    if (started) return;
    started = true;
    observer.disconnect();
    await inTurn(() => wake(load, element));
  };
  const observer = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) void start();
  });
  // The island's own element has no box to be seen; its children have.
  if (value !== 'sign') for (const child of element.children) observer.observe(child);

  void interacted.then(start);
};

const interacted = new Promise<void>((resolve) => {
  const stop = new AbortController();
  const done = (): void => {
    stop.abort();
    resolve();
  };
  const onSign = (event: Event): void => {
    // Browsers also tell that the page has come to lie under a pointer that rests.
    const isResting =
      event instanceof PointerEvent &&
      event.type === 'pointermove' &&
      event.movementX === 0 &&
      event.movementY === 0;
    if (!isResting) done();
  };
  for (const sign of signs) {
    window.addEventListener(sign, onSign, { passive: true, signal: stop.signal });
  }
  setTimeout(done, patience);
  // A page must not print, or be read as, an order with the defaults when there is a draft; and it
  // says at once what is known of an order that was sent.
  if (isKept(kept.draft) || isKept(kept.sending)) done();
});

export default directive;
