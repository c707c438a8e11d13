import { useEffect, type RefObject } from 'react';

/**
 * Ctrl+Z, or ⌘Z, within an element: for readers without a mouse the button may be hundreds of rows
 * away. What `undo` does not want is left to the browser, which undoes typing.
 */
export function useUndoKey(element: RefObject<HTMLElement | null>, undo: () => boolean): void {
  useEffect(() => {
    const listening = element.current;
    const listen = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      // A dialog within the element is a place of its own.
      const isInDialog = event.target instanceof Element && event.target.closest('dialog') !== null;
      if (isUndo && event.key.toLowerCase() === 'z' && !isInDialog && undo()) {
        event.preventDefault();
      }
    };
    listening?.addEventListener('keydown', listen);
    return () => listening?.removeEventListener('keydown', listen);
  }, [element, undo]);
}
