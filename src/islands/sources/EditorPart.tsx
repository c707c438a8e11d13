import type { Translator } from '#i18n';
import { Notice } from '#ui';
import type { ReactNode } from 'react';
import { OnDemand, type OnDemandProps } from '../on-demand.tsx';

export interface EditorPartProps extends Pick<OnDemandProps, 'wanted' | 'children' | 'onFailed'> {
  readonly translator: Translator;
}

/** A part of the editor that only some readers need: says so if it cannot be loaded. */
export function EditorPart({ translator, ...part }: EditorPartProps): ReactNode {
  return (
    <OnDemand
      {...part}
      failed={
        <Notice tone="warning" role="alert">
          <p>{translator.t('sources.not-loaded')}</p>
        </Notice>
      }
    />
  );
}
