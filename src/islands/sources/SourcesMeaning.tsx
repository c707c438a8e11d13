import type { Translator } from '#i18n';
import type { SourcePolicy } from '#sources';
import type { ReactNode } from 'react';
import { DisclosedPart, lazyPart } from '../on-demand.tsx';
import type { Judgement } from './judgement.ts';

const AddressCheck = lazyPart(async () => (await import('./on-demand/index.ts')).AddressCheck);

export interface SourcesMeaningProps {
  readonly translator: Translator;
  readonly policy: SourcePolicy;
  readonly judgement: Judgement;
  readonly onAdd: (cidr: string) => void;
}

/** The total: how many addresses are let in, and a check whether a certain one is. */
export function SourcesMeaning(props: SourcesMeaningProps): ReactNode {
  const { translator, policy, judgement, onAdd } = props;
  const { addresses, uncounted } = judgement;
  return (
    <div className="sources-meaning">
      <p className="step-result">{totalText(addresses, translator)}</p>
      {uncounted > 0 && (
        <p className="field__hint">{translator.t('meaning.uncounted', { count: uncounted })}</p>
      )}
      <DisclosedPart summary={translator.t('check.heading')}>
        <AddressCheck
          translator={translator}
          policy={policy}
          sources={judgement.sources}
          onAdd={onAdd}
        />
      </DisclosedPart>
    </div>
  );
}

function totalText(addresses: bigint, { t }: Translator): string {
  if (addresses === 0n) return t('meaning.none');
  return t('meaning.total', { count: addresses });
}
