import { useCallback, useEffect, useRef } from 'react';

/**
 * Runs something at once, or, while a mouse button or a finger is down, after its release.
 *
 * What appears when a field is left moves the things below it. A reader who leaves the field by
 * pressing one of them would release the button next to it, and the click would be lost.
 */
export function useAfterPointerUp(): (act: () => void) => void {
  const isDown = useRef(false);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const set = (down: boolean) => () => {
      isDown.current = down;
    };
    const listen = { capture: true, signal };
    document.addEventListener('pointerdown', set(true), listen);
    document.addEventListener('pointerup', set(false), listen);
    document.addEventListener('pointercancel', set(false), listen);
    return () => {
      stop.abort();
    };
  }, []);
  return useCallback((act: () => void) => {
    if (!isDown.current) {
      act();
      return;
    }
    const done = new AbortController();
    const after = () => {
      done.abort();
      // The click follows immediately.
      setTimeout(act);
    };
    document.addEventListener('pointerup', after, { signal: done.signal });
    document.addEventListener('pointercancel', after, { signal: done.signal });
  }, []);
}
