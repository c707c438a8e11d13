import type { FurtherTranslator } from '#i18n/further';
import { Field, Select } from '#ui';
import type { ReactNode } from 'react';
import type { PastedEntry } from './pasted.ts';

/** Which part of a provider's file is shown; '' for all of it. */
export interface Choice {
  readonly service: string;
  readonly region: string;
}

export const EVERYTHING: Choice = { service: '', region: '' };

/** Whether an entry belongs to the chosen part. */
export function isChosen({ services, regions }: PastedEntry, { service, region }: Choice): boolean {
  return (
    (service === '' || services.includes(service)) && (region === '' || regions.includes(region))
  );
}

export interface ProviderChoiceProps {
  readonly translator: FurtherTranslator;
  readonly entries: readonly PastedEntry[];
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

/** The services and regions of a provider's file, to choose one of each; nothing for other files. */
export function ProviderChoice(props: ProviderChoiceProps): ReactNode {
  const { translator, entries, choice, onChoose } = props;
  const services = counted(entries, choice, 'services');
  const regions = counted(entries, choice, 'regions');
  if (services.size < 2 && regions.size < 2) return null;
  const options = (names: ReadonlyMap<string, number>, all: string) => [
    { value: '', label: all },
    ...[...names]
      .sort(([a], [b]) => a.localeCompare(b, translator.locale))
      .map(([value, count]) => ({
        value,
        label: translator.t('paste.choice', { name: value, count }),
      })),
  ];
  return (
    <div className="provider-choice">
      <Field id="pasted-service" label={translator.t('paste.service')} errorPrefix="">
        {(control) => (
          <Select
            {...control}
            value={choice.service}
            onValueChange={(service) => {
              onChoose({ ...choice, service });
            }}
            options={options(services, translator.t('paste.all-services'))}
          />
        )}
      </Field>
      {regions.size > 1 && (
        <Field id="pasted-region" label={translator.t('paste.region')} errorPrefix="">
          {(control) => (
            <Select
              {...control}
              value={choice.region}
              onValueChange={(region) => {
                onChoose({ ...choice, region });
              }}
              options={options(regions, translator.t('paste.all-regions'))}
            />
          )}
        </Field>
      )}
    </div>
  );
}

/** The names of one kind, with the number of entries that they have in the part chosen by the other kind. */
function counted(
  entries: readonly PastedEntry[],
  choice: Choice,
  kind: 'services' | 'regions',
): ReadonlyMap<string, number> {
  const other = kind === 'services' ? { ...choice, service: '' } : { ...choice, region: '' };
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const counts1 = isChosen(entry, other) ? 1 : 0;
    for (const name of entry[kind]) counts.set(name, (counts.get(name) ?? 0) + counts1);
  }
  return counts;
}
