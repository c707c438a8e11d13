import { useState, type ReactNode } from 'react';
import {
  Button,
  Dialog,
  ErrorMessage,
  Field,
  ListRow,
  NumberInput,
  Remark,
  RowList,
  SearchInput,
  Select,
  StepCard,
  TextArea,
  TextInput,
} from '../index.ts';
import { Section } from './Section.tsx';

const errorPrefix = 'Fehler: ';

const stepLabels = { up: '50 GB mehr', down: '50 GB weniger' };

const sources = [
  { id: '1', cidr: '203.0.113.17/32', note: 'Büro Köln' },
  { id: '2', cidr: '198.51.100.9/24', note: '' },
  { id: '3', cidr: '', note: '' },
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
  const [rules, setRules] = useState('general');
  const [list, setList] = useState('203.0.113.7\n198.51.100.0/28  # VPN');
  const [open, setOpen] = useState(false);
  const change = (id: string, texts: { readonly cidr?: string; readonly note?: string }) =>
    setRows(rows.map((row) => (row.id === id ? { ...row, ...texts } : row)));
  return (
    <>
      <Section title="Felder">
        <StepCard label="Ihre Bestellung" aside="14,30 € im Monat">
          <Field
            id="g-storage"
            label="Speichergröße in GB"
            hint="50 bis 1000 GB in Schritten von 50. Später lässt sich der Speicher nur vergrößern."
            errorPrefix={errorPrefix}
          >
            {(control) => (
              <NumberInput
                {...control}
                suffix="GB"
                stepLabels={stepLabels}
                onStep={(direction) => {
                  setStorage(String(Number(storage) + (direction === 'up' ? 50 : -50)));
                }}
                end={storage === '50' ? 'down' : undefined}
                value={storage}
                onValueChange={setStorage}
              />
            )}
          </Field>
          <Field
            id="g-storage-wrong"
            label="Speichergröße in GB"
            hint="50 bis 1000 GB in Schritten von 50."
            error="Die Speichergröße ist nur in Schritten von 50 GB möglich: 50 oder 100"
            errorPrefix={errorPrefix}
          >
            {(control) => (
              <NumberInput
                {...control}
                suffix="GB"
                stepLabels={stepLabels}
                onStep={() => {
                  setWrong('50');
                }}
                value={wrong}
                onValueChange={setWrong}
              />
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
          <Field id="g-rules" label="Regeln" errorPrefix={errorPrefix}>
            {(control) => (
              <Select
                {...control}
                value={rules}
                onValueChange={setRules}
                options={[
                  { value: 'general', label: 'ohne Dienst (nur Schreibweise und besondere Netze)' },
                  { value: 'caching', label: 'Caching' },
                ]}
              />
            )}
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
                number={index + 1}
                removeLabel={`Quelle ${index + 1} entfernen`}
                onRemove={
                  rows.length > 1
                    ? () => setRows(rows.filter(({ id }) => id !== row.id))
                    : undefined
                }
                field={{
                  id: `g-source-${row.id}`,
                  label: `Adresse oder Netz, Quelle ${index + 1}`,
                }}
                note={{
                  id: `g-note-${row.id}`,
                  label: `Notiz (freiwillig), Quelle ${index + 1}`,
                  filled: row.note !== '',
                  open: 'Notiz',
                  openLabel: `Notiz zu Quelle ${index + 1} hinzufügen`,
                  input: (
                    <TextInput
                      id={`g-note-${row.id}`}
                      value={row.note}
                      onValueChange={(note) => change(row.id, { note })}
                    />
                  ),
                }}
                footer={
                  row.cidr === '198.51.100.9/24' && (
                    <>
                      <ErrorMessage
                        id={`g-source-${row.id}-error`}
                        prefix={errorPrefix}
                        error={hostBits}
                      />
                      <p className="gallery__row">
                        <Button
                          variant="soft"
                          onClick={() => change(row.id, { cidr: '198.51.100.0/24' })}
                        >
                          das Netz 198.51.100.0/24 (256 Adressen)
                        </Button>
                        <Button
                          variant="soft"
                          onClick={() => change(row.id, { cidr: '198.51.100.9/32' })}
                        >
                          nur 198.51.100.9/32
                        </Button>
                      </p>
                    </>
                  )
                }
              >
                <TextInput
                  id={`g-source-${row.id}`}
                  aria-invalid={row.cidr === '198.51.100.9/24' ? true : undefined}
                  mono
                  spellCheck={false}
                  autoComplete="off"
                  value={row.cidr}
                  onValueChange={(cidr) => change(row.id, { cidr })}
                />
              </ListRow>
            ))}
          </RowList>
          <Remark>198.51.100.8/29 gehört schon zum Netz 198.51.100.0/24 von Quelle 1.</Remark>
          <div>
            <Button
              icon="plus"
              onClick={() => setRows([...rows, { id: `${Date.now()}`, cidr: '', note: '' }])}
            >
              Quelle hinzufügen
            </Button>
          </div>
        </StepCard>
      </Section>
      <Section title="Dialog">
        <div>
          <Button icon="list" onClick={() => setOpen(true)}>
            Dialog öffnen
          </Button>
        </div>
        {open && (
          <Dialog
            title="Liste einfügen"
            closeLabel="Dialog schließen"
            onClose={() => setOpen(false)}
            footer={
              <>
                <Button variant="primary" onClick={() => setOpen(false)}>
                  Liste prüfen
                </Button>
                <Button variant="quiet" onClick={() => setOpen(false)}>
                  Abbrechen
                </Button>
              </>
            }
          >
            <Field
              id="g-list"
              label="Adressen und Netze"
              hint="Zeilen, Kommas und Leerzeichen trennen."
              errorPrefix={errorPrefix}
            >
              {(control) => (
                <TextArea {...control} mono rows={8} value={list} onValueChange={setList} />
              )}
            </Field>
          </Dialog>
        )}
      </Section>
    </>
  );
}
