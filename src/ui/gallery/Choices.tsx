import { useState, type ReactNode } from 'react';
import { Checkbox, HydrationGate, OptionGroup, StepCard } from '../index.ts';
import { Section } from './Section.tsx';
import { single, sizes, zones } from './samples.ts';

const errorPrefix = 'Fehler: ';

/** Everything one chooses from. */
export function Choices(): ReactNode {
  const [size, setSize] = useState('b4-8');
  const [zone, setZone] = useState('west-1');
  const [noZone, setNoZone] = useState('');
  const [noSize, setNoSize] = useState('');
  const [agreed, setAgreed] = useState(true);
  const [terms, setTerms] = useState(false);
  return (
    <>
      <Section title="Schritt mit vielen Größen">
        <StepCard
          label="Ihre Bestellung"
          aside="b4-8 · 161,04 € im Monat"
          footer={
            <p>
              <span>Größer geht später jederzeit, kleiner nicht. Stand der Preise:</span>{' '}
              <b>November 2025</b>
            </p>
          }
        >
          <HydrationGate>
            <OptionGroup
              id="g-size"
              name="g-size"
              legend="Node-Größe"
              hint="Im Zweifel nehmen Sie die kleinste Größe. Vergrößern können Sie später."
              errorPrefix={errorPrefix}
              layout="rows"
              groups={sizes}
              value={size}
              onValueChange={setSize}
            />
          </HydrationGate>
        </StepCard>
      </Section>
      <Section title="Karten">
        <StepCard label="Ihre Bestellung">
          <OptionGroup
            id="g-zone"
            name="g-zone"
            legend="Verfügbarkeitszone"
            hint="Wählen Sie die Zone, die Ihren Nutzern am nächsten liegt."
            errorPrefix={errorPrefix}
            options={zones}
            value={zone}
            onValueChange={setZone}
          />
          <OptionGroup
            id="g-type"
            name="g-type"
            legend="Servicetyp"
            errorPrefix={errorPrefix}
            options={single}
            value="valkey-8"
            onValueChange={() => {}}
          />
        </StepCard>
      </Section>
      <Section title="Auswahl mit Fehler">
        <StepCard label="Ihre Bestellung">
          <OptionGroup
            id="g-zone-wrong"
            name="g-zone-wrong"
            legend="Verfügbarkeitszone"
            hint="Wählen Sie die Zone, die Ihren Nutzern am nächsten liegt."
            error={noZone ? undefined : 'Wählen Sie eine Verfügbarkeitszone aus'}
            errorPrefix={errorPrefix}
            options={zones.slice(0, 2)}
            value={noZone}
            onValueChange={setNoZone}
          />
          <OptionGroup
            id="g-size-wrong"
            name="g-size-wrong"
            legend="Node-Größe"
            error={noSize ? undefined : 'Wählen Sie eine Node-Größe aus'}
            errorPrefix={errorPrefix}
            layout="rows"
            options={sizes[0]?.options.slice(0, 2) ?? []}
            value={noSize}
            onValueChange={setNoSize}
          />
        </StepCard>
      </Section>
      <Section title="Zustimmung">
        <StepCard label="Ihre Bestellung">
          <Checkbox
            id="g-agreed"
            label="Ich habe die Leistungsbeschreibung 1.1.10 gelesen und stimme ihr zu."
            checked={agreed}
            onCheckedChange={setAgreed}
            errorPrefix={errorPrefix}
          />
          <Checkbox
            id="g-terms"
            label="Ich habe alle sechs Dokumente gelesen und stimme ihnen zu, einschließlich der Vereinbarung zur Auftragsverarbeitung nach Art. 28 DSGVO."
            hint="Eine neue Fassung eines Dokuments verlangt eine neue Zustimmung."
            checked={terms}
            onCheckedChange={setTerms}
            error={terms ? undefined : 'Bestätigen Sie, dass Sie die Dokumente gelesen haben'}
            errorPrefix={errorPrefix}
          />
        </StepCard>
      </Section>
    </>
  );
}
