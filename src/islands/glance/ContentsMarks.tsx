import { enteredSteps, type StepProgress } from '#order';
import { Icon, type IconName } from '#ui';
import { useEffect, useMemo, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { keepCurrentInView } from './keep-current-in-view.ts';
import type { Glance } from './use-glance.ts';

/** Never colour alone: each mark has an icon of its own, and a word for those who are read to. */
const looks = {
  complete: { icon: 'circle-check', word: 'glance.mark-complete' },
  missing: { icon: 'circle', word: 'glance.mark-missing' },
  wrong: { icon: 'error', word: 'glance.mark-wrong' },
} as const satisfies Readonly<
  Record<Exclude<StepProgress, 'open'>, { readonly icon: IconName; readonly word: string }>
>;

/**
 * Marks the steps in both tables of contents, beside the text and on a phone. The words are a name
 * and no text: the table on a phone repeats the text of the current link.
 */
export function ContentsMarks({
  isAlive,
  progress,
  placedId,
  translator,
}: Pick<Glance, 'isAlive' | 'progress' | 'placedId' | 'translator'>): ReactNode {
  const links = useMemo(() => (isAlive ? stepLinks() : []), [isAlive]);
  useEffect(keepCurrentInView, []);
  return links.map(({ step, link }, index) => {
    const state = progress[step];
    if (state === 'open') return null;
    const { icon, word } = looks[state];
    const isOrdered = step === 'review' && placedId !== undefined;
    const name = translator.t(isOrdered ? 'glance.mark-ordered' : word);
    return createPortal(
      <span
        className={`contents-mark contents-mark--${state}`}
        role="img"
        aria-label={name}
        title={name}
      >
        <Icon name={icon} />
      </span>,
      link,
      String(index),
    );
  });
}

/** The links of both tables of contents that lead to steps in which something is entered. */
function stepLinks() {
  const links = document.querySelectorAll<HTMLAnchorElement>(
    ':is(starlight-toc, mobile-starlight-toc) a',
  );
  return [...links].flatMap((link) => {
    const step = enteredSteps.find((name) => link.hash === `#${name}`);
    return step ? [{ link, step }] : [];
  });
}
