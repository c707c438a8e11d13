import type { Translator } from '#i18n';
import type { SourcePolicy } from '#sources';
import { Disclosure } from '#ui';
import { useState, type ReactNode } from 'react';
import type { Judgement } from './judgement.ts';
import type { OnDemand } from './use-on-demand.ts';

export interface SourcesMeaningProps extends Pick<OnDemand, 'extras' | 'withExtras'> {
  readonly translator: Translator;
  readonly policy: SourcePolicy;
  readonly judgement: Judgement;
  readonly onAdd: (cidr: string) => void;
}

/** What the list comes to: how many addresses may in, and whether a certain one may. */
export function SourcesMeaning(props: SourcesMeaningProps): ReactNode {
  const { translator, policy, judgement, extras, withExtras, onAdd } = props;
  const [open, setOpen] = useState(false);
  const { addresses, uncounted } = judgement;
  return (
    <div className="sources-meaning">
      <p className="step-result">{totalText(addresses, translator)}</p>
      {uncounted > 0 && (
        <p className="field__hint">
          {uncounted === 1
            ? translator.t('meaning.uncounted-one')
            : translator.t('meaning.uncounted', { count: uncounted })}
        </p>
      )}
      <Disclosure
        summary={translator.t('check.heading')}
        onToggle={(isOpen) => {
          setOpen(isOpen);
          if (isOpen) withExtras(() => {});
        }}
      >
        {open && extras && (
          <extras.AddressCheck
            translator={translator}
            policy={policy}
            sources={judgement.sources}
            onAdd={onAdd}
          />
        )}
      </Disclosure>
    </div>
  );
}

function totalText(addresses: bigint, { t, number }: Translator): string {
  if (addresses === 0n) return t('meaning.none');
  if (addresses === 1n) return t('meaning.one');
  return t('meaning.total', { addresses: number(addresses) });
}
