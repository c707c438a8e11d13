import { issueMessage } from '#i18n';
import type { FurtherTranslator } from '#i18n/further';
import type { Draft } from '#order';
import type { Refusal } from '#order/share';
import { cleanNote } from '#sources';
import { Notice } from '#ui';
import type { ReactNode } from 'react';
import { partName } from './describe-part.ts';

export interface RefusalsProps {
  readonly refused: readonly Refusal[];
  readonly words: FurtherTranslator;
}

/**
 * The shared values that are not taken, each with its reason. The values are a stranger's text:
 * shown without what could turn or break the line around them.
 */
export function Refusals({ refused, words }: RefusalsProps): ReactNode {
  if (refused.length === 0) return null;
  return (
    <Notice tone="warning" title={words.text('share.refused')}>
      <ul className="refusals">
        {refused.map(({ path, value, reason }) => (
          <li key={path}>{refusalText({ path, value, reason }, words)}</li>
        ))}
      </ul>
    </Notice>
  );
}

function refusalText({ path, value, reason }: Refusal, words: FurtherTranslator): string {
  const part = partName(path.split('/')[1] as keyof Draft, words);
  if (reason.code === 'not-offered') {
    return words.text('share.refused-value', {
      part,
      value: cleanNote(value),
      reason: words.text('share.not-offered'),
    });
  }
  const message = issueMessage(reason, words);
  // Most messages about sources repeat the text themselves.
  return 'text' in reason.params
    ? words.text('share.refused-reason', { part, reason: message })
    : words.text('share.refused-value', { part, value: cleanNote(value), reason: message });
}
