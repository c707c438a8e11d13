import type { ReactNode } from 'react';

export interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A heading and the states of one part below it. */
export function Section({ title, children }: SectionProps): ReactNode {
  return (
    <section className="gallery__section">
      <h2 className="gallery__heading">{title}</h2>
      {children}
    </section>
  );
}
