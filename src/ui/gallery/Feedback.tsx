import { useState, type ReactNode } from 'react';
import {
  Badge,
  Button,
  Disclosure,
  ErrorSummary,
  Icon,
  Notice,
  Progress,
  StepCard,
  Timeline,
  type IconName,
} from '../index.ts';
import { Section } from './Section.tsx';
import { failed, long, running } from './samples.ts';

const icons: readonly IconName[] = [
  'check',
  'circle-check',
  'info',
  'warning',
  'error',
  'clock',
  'dot',
  'plus',
  'close',
  'trash',
  'arrow-right',
  'chevron-right',
  'external',
  'search',
  'undo',
  'list',
  'pin',
  'upload',
  'download',
  'spinner',
];

/** Everything the page says back. */
export function Feedback(): ReactNode {
  const [attempt, setAttempt] = useState(0);
  return (
    <>
      <Section title="Fehlerübersicht">
        <ErrorSummary
          heading="Es gibt ein Problem"
          attempt={attempt}
          errors={[
            { fieldId: 'g-size-wrong', message: 'Wählen Sie eine Node-Größe aus' },
            {
              fieldId: 'g-storage-wrong',
              message: 'Die Speichergröße ist nur in Schritten von 50 GB möglich: 50 oder 100',
            },
            {
              fieldId: 'g-source-2',
              message:
                'Quelle 2: 198.51.100.9/24 ist eine Adresse innerhalb eines Netzes. Meinen Sie das Netz 198.51.100.0/24 (256 Adressen) oder nur 198.51.100.9/32?',
            },
            {
              fieldId: 'g-terms',
              message: 'Bestätigen Sie, dass Sie die Dokumente gelesen haben',
            },
          ]}
        />
        <div>
          <Button onClick={() => setAttempt(attempt + 1)}>Noch einmal prüfen</Button>
        </div>
      </Section>
      <Section title="Hinweise">
        <Notice title="Dies ist eine Vorführung">
          <p>Es wird nichts wirklich bestellt und nichts berechnet.</p>
        </Notice>
        <Notice tone="success" title="Ihr Dienst ist bereit">
          <p>
            <span>Die Zugangsdaten finden Sie im</span> <a href="#g-size">Kundenportal</a>
            <span>.</span>
          </p>
        </Notice>
        <Notice tone="warning">
          <p>Die Preise der Familie „All Purpose“ sind gerundet; die Summe ist ungefähr.</p>
        </Notice>
        <Notice tone="danger" title="Ihre Bestellung wurde nicht gesendet">
          <p>Ihre Eingaben bleiben erhalten. Versuchen Sie es erneut.</p>
        </Notice>
      </Section>
      <Section title="Marken">
        <p className="gallery__row">
          <Badge>Vorausgewählt</Badge>
          <Badge tone="accent">Neu</Badge>
          <Badge tone="info" icon="clock">
            In Bearbeitung
          </Badge>
          <Badge tone="success">Bereit</Badge>
          <Badge tone="warning">Ungefährer Preis</Badge>
          <Badge tone="danger">Fehlgeschlagen</Badge>
        </p>
      </Section>
      <Section title="Bestellstatus">
        <StepCard
          label="Ihre Bestellung"
          aside={
            <Badge tone="info" icon="clock">
              In Bearbeitung
            </Badge>
          }
        >
          <Progress label="Einrichtung" value={40} valueText="40 %" />
          <Timeline label="Verlauf der Bestellung" items={running} />
        </StepCard>
        <StepCard label="Ihre Bestellung" aside={<Badge tone="danger">Fehlgeschlagen</Badge>}>
          <Progress label="Einrichtung" value={70} valueText="Bei 70 % abgebrochen" tone="danger" />
          <Timeline label="Verlauf der fehlgeschlagenen Bestellung" items={failed} />
        </StepCard>
        <Timeline label="Langer Verlauf" items={long} />
        <Progress label="Noch nicht begonnen" value={0} valueText="0 %" />
        <Progress label="Fertig" value={100} valueText="100 %" tone="success" />
      </Section>
      <Section title="Aufklappen">
        <Disclosure summary="Warum 732 Stunden im Monat?">
          <p>24 Stunden mal 30,5 Tage: ein durchschnittlicher Monat.</p>
        </Disclosure>
      </Section>
      <Section title="Zeichen">
        <p className="gallery__row gallery__row--icons">
          {icons.map((name) => (
            <Icon name={name} key={name} />
          ))}
        </p>
      </Section>
    </>
  );
}
