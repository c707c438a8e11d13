import { useState, type ReactNode } from 'react';
import {
  Button,
  Field,
  ListRow,
  NumberInput,
  RowList,
  SearchInput,
  StepCard,
  TextInput,
} from '../index.ts';
import { Section } from './Section.tsx';

const errorPrefix = 'Fehler: ';

const sources = [
  { id: '1', cidr: '203.0.113.17/32' },
  { id: '2', cidr: '198.51.100.9/24' },
  { id: '3', cidr: '' },
];

const hostBits =
  '198.51.100.9/24 ist eine Adresse innerhalb eines Netzes. Meinen Sie das Netz 198.51.100.0/24 (256 Adressen) oder nur 198.51.100.9/32?';

/** Everything one types into. */
export function Fields(): ReactNode {
  const [storage, setStorage] = useState('50');
  const [wrong, setWrong] = useState('70');
  const [name, setName] = useState('');
  const [search, setSearch] = useState('');
  const [rows, setRows] = useState(sources);
  const change = (id: string, cidr: string) =>
    setRows(rows.map((row) => (row.id === id ? { id, cidr } : row)));
  return (
    <>
      <Section title="Felder">
        <StepCard label="Ihre Bestellung" aside="14,30 € im Monat">
          <Field
            id="g-storage"
            label="Speichergröße in GB"
            hint="50 bis 1000 GB in Schritten von 50. Der Speicher kann später nur wachsen."
            errorPrefix={errorPrefix}
          >
            {(control) => (
              <NumberInput
                {...control}
                suffix="GB"
                min={50}
                max={1000}
                step={50}
                value={storage}
                onValueChange={setStorage}
              />
            )}
          </Field>
          <Field
            id="g-storage-wrong"
            label="Speichergröße in GB"
            hint="50 bis 1000 GB in Schritten von 50."
            error="Die Speichergröße wächst in Schritten von 50 GB: 50 oder 100"
            errorPrefix={errorPrefix}
          >
            {(control) => (
              <NumberInput {...control} suffix="GB" value={wrong} onValueChange={setWrong} />
            )}
          </Field>
          <Field id="g-name" label="Name des Abrechnungsprofils" errorPrefix={errorPrefix}>
            {(control) => (
              <TextInput
                {...control}
                placeholder="Musterfirma GmbH"
                value={name}
                onValueChange={setName}
              />
            )}
          </Field>
          <Field id="g-search" label="Abrechnungsprofil suchen" errorPrefix={errorPrefix}>
            {(control) => <SearchInput {...control} value={search} onValueChange={setSearch} />}
          </Field>
          <Field id="g-disabled" label="Nicht änderbar" errorPrefix={errorPrefix}>
            {(control) => (
              <TextInput {...control} mono disabled value="000815" onValueChange={() => {}} />
            )}
          </Field>
        </StepCard>
      </Section>
      <Section title="Zeilen">
        <StepCard label="Ihre Bestellung" aside={`${rows.length} von 50 Quellen`}>
          <RowList label="Vertrauenswürdige Quellen">
            {rows.map((row, index) => (
              <ListRow
                key={row.id}
                removeLabel={`Quelle ${index + 1} entfernen`}
                onRemove={
                  rows.length > 1
                    ? () => setRows(rows.filter(({ id }) => id !== row.id))
                    : undefined
                }
                footer={
                  row.id === '2' && (
                    <Button onClick={() => change('2', '198.51.100.0/24')}>
                      Netz 198.51.100.0/24 übernehmen
                    </Button>
                  )
                }
              >
                <Field
                  id={`g-source-${row.id}`}
                  label={`Quelle ${index + 1}`}
                  error={row.cidr === '198.51.100.9/24' ? hostBits : undefined}
                  errorPrefix={errorPrefix}
                >
                  {(control) => (
                    <TextInput
                      {...control}
                      mono
                      spellCheck={false}
                      autoComplete="off"
                      value={row.cidr}
                      onValueChange={(cidr) => change(row.id, cidr)}
                    />
                  )}
                </Field>
              </ListRow>
            ))}
          </RowList>
          <div>
            <Button
              icon="plus"
              onClick={() => setRows([...rows, { id: `${Date.now()}`, cidr: '' }])}
            >
              Quelle hinzufügen
            </Button>
          </div>
        </StepCard>
      </Section>
    </>
  );
}
