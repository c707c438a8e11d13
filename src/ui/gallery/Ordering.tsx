import { useState, type ReactNode } from 'react';
import { Button, LineItems, StepCard, SummaryList } from '../index.ts';
import { Section } from './Section.tsx';
import { chosen } from './samples.ts';

const formula = [
  { label: 'Node b2-4', detail: '0,11 € je Stunde × 732 Stunden', amount: '80,52 €' },
  { label: 'Speicher 50 GB', detail: '1 × 50 GB zu je 14,30 €', amount: '14,30 €' },
];

/** Summary, price and buttons. */
export function Ordering(): ReactNode {
  const [busy, setBusy] = useState(false);
  return (
    <>
      <Section title="Zusammenfassung und Preis">
        <StepCard label="Ihre Bestellung">
          <SummaryList items={chosen} />
          <LineItems
            caption="Voraussichtlicher Preis im Monat"
            columns={{ item: 'Posten', amount: 'Betrag im Monat' }}
            items={formula}
            total={{
              label: 'Voraussichtlich im Monat',
              detail: 'Ohne Gewähr; es gilt der Preis im Kundenportal.',
              amount: '94,82 €',
            }}
          />
          <div>
            <Button variant="primary" busy={busy} onClick={() => setBusy(true)}>
              Jetzt kostenpflichtig bestellen
            </Button>
          </div>
        </StepCard>
      </Section>
      <Section title="Knöpfe">
        <p className="gallery__row">
          <Button variant="primary">Jetzt kostenpflichtig bestellen</Button>
          <Button>Quelle hinzufügen</Button>
          <Button variant="quiet">Abbrechen</Button>
          <Button variant="soft">nur 198.51.100.9/32</Button>
          <Button variant="danger">Entwurf löschen</Button>
        </p>
        <p className="gallery__row">
          <Button variant="primary" icon="arrow-right" iconAt="end">
            Zur Bestellung
          </Button>
          <Button icon="plus">Quelle hinzufügen</Button>
          <Button variant="quiet" icon="external" iconAt="end">
            Kundenportal
          </Button>
          <Button variant="danger" icon="trash">
            Entwurf löschen
          </Button>
        </p>
        <p className="gallery__row">
          <Button variant="primary" busy>
            Jetzt kostenpflichtig bestellen
          </Button>
          <Button icon="plus" busy>
            Quelle hinzufügen
          </Button>
          <Button disabled>Nicht verfügbar</Button>
        </p>
        <p className="gallery__row">
          <Button>
            Auftragsverarbeitungsvereinbarungsbestätigung herunterladen und mit den übrigen
            Unterlagen ablegen
          </Button>
        </p>
      </Section>
    </>
  );
}
