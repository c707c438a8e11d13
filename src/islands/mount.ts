import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

/**
 * Renders what no page has in its HTML, because it is there for few readers.
 *
 * @param place an empty element
 * @returns removes it again
 */
export function mount(place: Element, content: ReactNode): () => void {
  const root = createRoot(place);
  root.render(content);
  return () => {
    root.unmount();
  };
}
