import { useCallback, useEffect, useRef } from 'react';

interface Wish {
  /** What has the focus until then. */
  readonly from: Element | null;
  readonly find: () => HTMLElement | null | undefined;
}

/**
 * Where the focus goes once a control has done its work, or is gone: the first thing that it brings
 * often comes later, from the order API. A reader who goes on elsewhere meanwhile is left alone.
 *
 * @returns Says what to focus, to be called by the control. It is looked for after each rendering,
 * until it is there.
 */
export function useNextFocus(): (find: Wish['find']) => void {
  const wish = useRef<Wish>(undefined);
  useEffect(() => {
    const { current } = wish;
    if (!current) return;
    const { activeElement } = document;
    const isElsewhere = activeElement !== current.from && !isNowhere();
    const found = isElsewhere ? undefined : current.find();
    if (!isElsewhere && !found) return;
    wish.current = undefined;
    found?.focus();
  });
  return useCallback((find) => {
    wish.current = { from: document.activeElement, find };
  }, []);
}

/** Whether nothing has the focus: what had it is gone. */
export function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
