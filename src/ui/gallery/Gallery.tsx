import type { ReactNode } from 'react';
import { Choices } from './Choices.tsx';
import { Feedback } from './Feedback.tsx';
import { Fields } from './Fields.tsx';
import { Ordering } from './Ordering.tsx';
import './gallery.css';

/**
 * Every part in every state, for screenshots and the accessibility sweep: the whole content of a
 * page. Its styles are its own, so that no reader of the site loads them.
 */
export function Gallery(): ReactNode {
  return (
    <main className="gallery">
      <h1>Bausteine der Oberfläche</h1>
      <Choices />
      <Fields />
      <Ordering />
      <Feedback />
    </main>
  );
}
