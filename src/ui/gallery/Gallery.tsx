import type { ReactNode } from 'react';
import { Choices } from './Choices.tsx';
import { Feedback } from './Feedback.tsx';
import { Fields } from './Fields.tsx';
import { Ordering } from './Ordering.tsx';

/**
 * Every part in every state, for screenshots and the accessibility sweep. The page around it gives
 * the `h1` and the width of a document.
 */
export function Gallery(): ReactNode {
  return (
    <div className="gallery not-content">
      <Choices />
      <Fields />
      <Ordering />
      <Feedback />
    </div>
  );
}
