import {
  offeredDocuments,
  offeredSizes,
  offeredZones,
  type Catalogue,
  type Service,
  type StepName,
} from '#catalogue';
import type { Locale } from '#i18n';
import { otherWords } from '../glossary/entries.ts';

/**
 * The words by which readers may look for a step of a guide, each once: those of the glossary's
 * entries for the step, and what the step offers, which only its closed fields would tell.
 */
export function stepWords(
  step: StepName,
  service: Service,
  catalogue: Catalogue,
  locale: Locale,
): readonly string[] {
  const entries = catalogue.glossary.filter((entry) => entry.step === step);
  const offered = offers[step]?.(service, catalogue, locale) ?? [];
  return [...new Set([...entries.flatMap((entry) => otherWords(entry, locale)), ...offered])];
}

type Offers = (service: Service, catalogue: Catalogue, locale: Locale) => readonly string[];

const offers: Readonly<Partial<Record<StepName, Offers>>> = {
  'service-type': (service) => service.serviceTypes.map(({ name }) => name),
  'node-size': (service, catalogue) => offeredSizes(catalogue, service).map(({ id }) => id),
  region: (service, catalogue, locale) =>
    offeredZones(catalogue, service).flatMap(({ zone }) => [
      zone.id,
      zone.site,
      zone.place[locale],
    ]),
  review: (service, catalogue, locale) =>
    offeredDocuments(catalogue, service).map(({ name }) => name[locale]),
};
