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
  readonly translator: FurtherTranslator;
}

/**
 * The shared values that are not taken, each with its reason. The values are a stranger's text:
 * shown without what could turn or break the line around them.
 */
export function Refusals({ refused, translator }: RefusalsProps): ReactNode {
  if (refused.length === 0) return null;
  return (
    <Notice tone="warning" title={translator.t('share.refused')}>
      <ul className="refusals">
        {refused.map(({ path, value, reason }) => (
          <li key={path}>{refusalText({ path, value, reason }, translator)}</li>
        ))}
      </ul>
    </Notice>
  );
}

function refusalText({ path, value, reason }: Refusal, translator: FurtherTranslator): string {
  const part = partName(path.split('/')[1] as keyof Draft, translator);
  if (reason.code === 'not-offered') {
    return translator.t('share.refused-value', {
      part,
      value: cleanNote(value),
      reason: translator.t('share.not-offered'),
    });
  }
  const message = issueMessage(reason, translator);
  // Most messages about sources repeat the text themselves.
  return 'text' in reason.params
    ? translator.t('share.refused-reason', { part, reason: message })
    : translator.t('share.refused-value', { part, value: cleanNote(value), reason: message });
}
