import type { Locale } from '#i18n';
import { furtherTranslatorFor } from '#i18n/further';
import { limitsOf, type SourcePolicy } from '#sources';
import { checkedSourcesStore, NO_SOURCES } from '#stores';
import { Field, HydrationGate, Select, StepCard } from '#ui';
import { useStore } from '@nanostores/react';
import { useCallback, useState, type ReactNode } from 'react';
import { atLeastOne } from '../sources/rows.ts';
import { SourcesEditor } from '../sources/SourcesEditor.tsx';
import { SourcesHint } from '../sources/SourcesHint.tsx';
import type { StoredList } from '../sources/use-source-list.ts';

/** Rules that a list can be checked against. */
export interface CheckerPolicy {
  readonly id: string;
  /** The service that has them; '' for the rules that hold without one. */
  readonly service: string;
  readonly policy: SourcePolicy;
}

export interface SourceCheckerProps {
  readonly locale: Locale;
  /** At least one; the first is chosen at the start. */
  readonly policies: readonly CheckerPolicy[];
}

/** The editor of the guides without an order: a list is judged while it is typed. */
export function SourceChecker({ locale, policies }: SourceCheckerProps): ReactNode {
  const translator = furtherTranslatorFor(locale);
  const [chosen, setChosen] = useState(policies[0]?.id ?? '');
  const rows = useStore(checkedSourcesStore(), { ssr: () => NO_SOURCES });
  const update = useCallback<StoredList['update']>((transform) => {
    const $sources = checkedSourcesStore();
    const before = atLeastOne($sources.get());
    const after = transform(before);
    $sources.set(after);
    return { before, after };
  }, []);
  const policy = policies.find(({ id }) => id === chosen)?.policy;
  if (!policy) return null;

  const families = policy.families.map((family) => {
    const limits = limitsOf(policy, family);
    return translator.t('checker.limit', {
      family: translator.t(`family.${family}`),
      shortest: limits?.shortestPrefix ?? '',
      longest: limits?.longestPrefix ?? '',
    });
  });
  return (
    <StepCard label={translator.t('checker.legend')}>
      <HydrationGate>
        <Field
          id="checker-policy"
          label={translator.t('checker.policy')}
          hint={translator.t('checker.limits', {
            families: families.join(', '),
            count: policy.maxEntries,
          })}
          errorPrefix=""
        >
          {(control) => (
            <Select
              {...control}
              value={chosen}
              onValueChange={setChosen}
              options={policies.map(({ id, service }) => ({
                value: id,
                label: service === '' ? translator.t('checker.general') : service,
              }))}
            />
          )}
        </Field>
        <SourcesHint id="sources-hint" policy={policy} translator={translator} />
        <SourcesEditor
          translator={translator}
          policy={policy}
          list={{ rows: atLeastOne(rows), update }}
          label={translator.t('sources.legend')}
          descriptions="sources-hint"
          errorPrefix={`${translator.t('field.error-prefix')} `}
          judgeWhileTyping
        />
      </HydrationGate>
    </StepCard>
  );
}
