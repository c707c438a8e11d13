import { issueMessage, type Translator } from '#i18n';
import type { Draft } from '#order';
import type { Refusal } from '#order/share';
import { cleanNote } from '#sources';
import { Notice } from '#ui';
import type { ReactNode } from 'react';
import { partName } from './describe-part.ts';

export interface RefusalsProps {
  readonly refused: readonly Refusal[];
  readonly words: Translator;
}

/** The shared values that are not taken, each with its reason. */
export function Refusals({ refused, words }: RefusalsProps): ReactNode {
  if (refused.length === 0) return null;
  return (
    <Notice tone="warning" title={words.text('share.refused')}>
      <ul className="refusals">
        {refused.map(({ path, value, reason }) => (
          <li key={path}>
            {words.text('share.refused-item', {
              part: partName(path.split('/')[1] as keyof Draft, words),
              // A stranger's text: without what could turn or break the line around it.
              value: cleanNote(value),
              reason:
                reason.code === 'not-offered'
                  ? words.text('share.not-offered')
                  : issueMessage(reason, words),
            })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
