import { stepNames } from '#catalogue';
import { completeDraft, monthlyPrice } from '#order';
import { describe, expect, test } from 'vitest';
import {
  stepProps,
  type StepContext,
  type StepPropsByName,
} from '../../../src/components/guide/step-props.ts';
import { threeServices } from '../../support/three-services.ts';

const catalogue = threeServices;
const steps = Object.keys(stepProps) as (keyof StepPropsByName)[];

/** The texts of the catalogue that differ between the languages, in one of them. */
function textsIn(locale: 'de' | 'en', data: unknown): readonly string[] {
  if (typeof data !== 'object' || data === null) return [];
  const other = locale === 'de' ? 'en' : 'de';
  const values = data as Readonly<Record<string, unknown>>;
  const text = values[locale];
  if (typeof text === 'string') return text === values[other] ? [] : [text];
  return Object.values(values).flatMap((value) => textsIn(locale, value));
}

describe.each(catalogue.services)('what the steps of $name are given', (service) => {
  const context = (locale: 'de' | 'en', isDemo = true): StepContext => ({
    ...{ service, catalogue, locale, isDemo },
  });

  test.each(steps)('%s: plain data that survives being written into the page', (step) => {
    const props = stepProps[step](context('de'));
    expect(JSON.parse(JSON.stringify(props))).toStrictEqual(props);
    expect(props).toMatchObject({ service: service.id, locale: 'de' });
  });

  test.each(steps)('%s: no text of the other language', (step) => {
    for (const [locale, other] of [
      ['de', 'en'],
      ['en', 'de'],
    ] as const) {
      const written = JSON.stringify(stepProps[step](context(locale)));
      // The whole of a string, or a place in brackets behind its zone.
      const strays = textsIn(other, catalogue).filter(
        (text) => written.includes(`"${text}"`) || written.includes(`(${text})`),
      );
      expect(strays).toEqual([]);
    }
  });

  test.each(steps)('%s: nothing of another service', (step) => {
    const written = JSON.stringify(stepProps[step](context('de')));
    const others = catalogue.services.filter(({ id }) => id !== service.id);
    for (const { id, tagline } of others) {
      expect(written).not.toContain(`service-description-${id}`);
      expect(written).not.toContain(tagline.de);
    }
  });

  test('only the demo takes addresses from the documentation networks', () => {
    for (const isDemo of [true, false]) {
      const { policy } = stepProps['trusted-sources'](context('de', isDemo));
      expect(policy.allowDocumentation).toBe(isDemo);
      const { offer } = stepProps.review(context('de', isDemo));
      expect(offer.trustedSources).toEqual(policy);
    }
  });

  test('the size that is called the smallest is the preselected one', () => {
    const { smallest } = stepProps['node-size'](context('de'));
    const { offer } = stepProps.review(context('de'));
    expect(completeDraft({}, offer).nodeSize).toBe(smallest);
  });

  test('the summary has a word for everything that can be ordered, and its price', () => {
    const { offer, labels } = stepProps.review(context('de'));
    expect(Object.keys(labels.serviceTypes)).toEqual(offer.serviceTypes);
    expect(Object.keys(labels.zones)).toEqual(offer.availabilityZones);
    expect(Object.keys(labels.documents)).toEqual(offer.documents.map(({ id }) => id));
    expect(Object.keys(labels.nodeSizes)).toEqual(offer.nodeSizes.map(({ id }) => id));
    for (const { id } of offer.nodeSizes) {
      expect(monthlyPrice(completeDraft({ nodeSize: id }, offer), offer)?.cents).toBeGreaterThan(0);
    }
  });

  test('an order is shown with the names and prices that it was put together with', () => {
    const { offer, labels } = stepProps.review(context('de'));
    const ordered = stepProps.status(context('de')).context.services[service.id];
    expect(ordered?.labels).toEqual(labels);
    expect(offer).toMatchObject(ordered?.prices ?? {});
  });

  test('the status names this service and no other: the words have a place for its name', () => {
    const { services, statuses } = stepProps.status(context('de')).context;
    expect(Object.keys(services)).toEqual([service.id]);
    expect(services[service.id]?.labels.service).toBe(service.name);
    expect(statuses.map(({ id }) => id)).toEqual(['new', 'processing', 'failed', 'done']);
    expect(statuses.find(({ id }) => id === 'done')?.meaning).toContain('{service}');
  });
});

test('every step that a page may name has its props, in the order of the steps', () => {
  expect(stepNames).toEqual(Object.keys(stepProps));
});
