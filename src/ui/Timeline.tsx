import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';

/** How far along a state is; `omitted` represents several that are not shown. */
export type TimelineState = 'done' | 'current' | 'upcoming' | 'failed' | 'omitted';

export interface TimelineItem {
  readonly id: string;
  readonly state: TimelineState;
  /** The state in words, read out before the title: 'Abgeschlossen: '. */
  readonly stateLabel: string;
  readonly title: string;
  /** When it was reached: in ISO 8601 for machines, in the local format for readers. */
  readonly time?: { readonly dateTime: string; readonly text: string };
  readonly description?: ReactNode;
}

export interface TimelineProps {
  readonly label: string;
  readonly items: readonly TimelineItem[];
}

const stateIcon: Readonly<Record<TimelineState, IconName>> = {
  done: 'check',
  current: 'dot',
  upcoming: 'dot',
  failed: 'close',
  omitted: 'more',
};

/** The states that something passes through, in order. */
export function Timeline({ label, items }: TimelineProps): ReactNode {
  return (
    <ol className="timeline" role="list" aria-label={label}>
      {items.map(({ id, state, stateLabel, title, time, description }) => (
        <li
          className={`timeline__item timeline__item--${state}`}
          key={id}
          aria-current={state === 'current' ? 'step' : undefined}
        >
          <span className="timeline__mark">
            <Icon name={stateIcon[state]} />
          </span>
          <div className="timeline__body">
            <p className="timeline__line">
              <span className="timeline__title">
                <span className="visually-hidden">{stateLabel}</span>
                <span>{title}</span>
              </span>{' '}
              {time && (
                <time className="timeline__time" dateTime={time.dateTime}>
                  {time.text}
                </time>
              )}
            </p>
            {description && <div className="timeline__description">{description}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
