import {
  type Catalogue,
  offeredFamilies,
  offeredSizes,
  offeredZones,
  type Service,
} from '#catalogue';
import { translatorFor, type Locale } from '#i18n';
import { pageTranslatorFor } from '#i18n/pages';
import type { OrderGlanceProps } from '#islands/glance/OrderGlance.tsx';
import type { HandoffProps } from '#islands/handoff/HandoffStep.tsx';
import type { StatusStepProps } from '#islands/orders/StatusStep.tsx';
import type { ReviewStepProps } from '#islands/review/ReviewStep.tsx';
import type { BillingProfileStepProps } from '#islands/steps/BillingProfileStep.tsx';
import type { NodeSizeStepProps } from '#islands/steps/NodeSizeStep.tsx';
import type { RegionStepProps } from '#islands/steps/RegionStep.tsx';
import type { ServiceTypeStepProps } from '#islands/steps/ServiceTypeStep.tsx';
import type { StorageStepProps } from '#islands/steps/StorageStep.tsx';
import type { TrustedSourcesStepProps } from '#islands/steps/TrustedSourcesStep.tsx';
import type { StepProps } from '#islands/steps/use-step.tsx';
import { toOffer } from '#order';
import { asOfInFull, asOfInSentence, asOfText, priceAsOf } from '../figure-text.ts';
import { orderContext, portalLinks, reviewLabels } from './order-context.ts';

/** What each step's island is given. */
export interface StepPropsByName {
  readonly 'service-type': ServiceTypeStepProps;
  readonly 'node-size': NodeSizeStepProps;
  readonly storage: StorageStepProps;
  readonly 'trusted-sources': TrustedSourcesStepProps;
  readonly region: RegionStepProps;
  readonly 'billing-profile': BillingProfileStepProps;
  readonly review: ReviewStepProps;
  readonly status: StatusStepProps;
}

/** What the props are made from. */
export interface StepContext {
  readonly service: Service;
  readonly catalogue: Catalogue;
  readonly locale: Locale;
  /** Whether the demo is the backend; only it takes documentation addresses. */
  readonly isDemo: boolean;
}

/**
 * Just the slice of a service that each step needs, with the words of one language: it is written
 * into the page, so what a step does not show does not cost the reader anything.
 */
export const stepProps: {
  readonly [Name in keyof StepPropsByName]: (context: StepContext) => StepPropsByName[Name];
} = {
  'service-type': (context) => ({
    ...base(context),
    types: context.service.serviceTypes.map(({ id, name, software, version, description }) => ({
      id,
      name,
      ...(software !== undefined && { software }),
      version: version.value,
      description: description[context.locale],
    })),
    asOf: asOf(
      context,
      context.service.serviceTypes.map(({ version }) => version),
    ),
  }),

  'node-size': (context) => {
    const { service, catalogue } = context;
    const sizes = offeredSizes(catalogue, service);
    const example = service.sizing?.nodeSize;
    const { t } = pageTranslatorFor(context.locale);
    return {
      ...base(context),
      ...(example?.kind === 'key-value' && {
        estimator: {
          summary: t('page-sizing.estimate'),
          formula: t('page-sizing.formula'),
          assumptions: {
            entries: example.entries,
            keyBytes: example.keyBytes,
            valueBytes: example.valueBytes,
            overheadBytes: example.overheadBytes,
            reservePercent: example.reservePercent,
          },
        },
      }),
      families: offeredFamilies(catalogue, service).map((family) => ({
        name: family.name,
        ramPerVcpu: family.ramPerVcpu,
        sizes: family.sizes.map(({ id, vcpu, ramGb, pricePerHour }) => ({
          id,
          vcpu,
          ramGb,
          centsPerHour: pricePerHour.cents,
          approximate: pricePerHour.approximate,
        })),
      })),
      smallest: sizes[0]?.id ?? '',
      hoursPerMonth: catalogue.provider.hoursPerMonth.value,
      currency: catalogue.provider.currency,
      asOf: asOf(
        context,
        sizes.map(({ pricePerHour }) => pricePerHour),
      ),
    };
  },

  storage: (context) => {
    const { minGb, maxGb, stepGb, pricePerStep } = context.service.storage;
    const offer = offerOf(context);
    return {
      ...base(context),
      storage: offer.storage,
      currency: offer.currency,
      asOf: asOf(context, [minGb, maxGb, stepGb, pricePerStep]),
    };
  },

  'trusted-sources': (context) => {
    const { ipv4, ipv6, maxEntries } = context.service.trustedSources;
    const figures = [ipv4, ipv6].flatMap((limits) =>
      limits ? [limits.shortestPrefix, limits.longestPrefix] : [],
    );
    return {
      ...base(context),
      policy: offerOf(context).trustedSources,
      asOf: asOfInFull([...figures, maxEntries], context.catalogue, translatorFor(context.locale)),
    };
  },

  region: (context) => {
    const zones = offeredZones(context.catalogue, context.service);
    return {
      ...base(context),
      zones: zones.map(({ region, zone }) => ({
        id: zone.id,
        region: region.id,
        site: zone.site,
        place: zone.place[context.locale],
      })),
      minDistanceKm: context.catalogue.regions.minDistanceKm.value,
      distanceAsOf: asOfInSentence(
        [context.catalogue.regions.minDistanceKm],
        translatorFor(context.locale),
      ),
      asOf: asOf(
        context,
        zones.map(({ region }) => region.provenance),
      ),
    };
  },

  'billing-profile': (context) => ({ ...base(context), portal: portalLinks(context.catalogue) }),

  review: (context) => {
    const { service, catalogue, locale } = context;
    return {
      ...base(context),
      offer: offerOf(context),
      labels: reviewLabels(service, catalogue, locale),
      asOf: priceAsOf(service, catalogue, translatorFor(locale)),
      portal: portalLinks(context.catalogue),
    };
  },

  status: (context) => ({
    ...base(context),
    context: orderContext(context.catalogue, context.locale, [context.service]),
  }),
};

/** What the review is given where readers take the configuration to the portal. */
export function handoffProps(context: StepContext): HandoffProps {
  return { ...stepProps.review(context), portalPath: context.service.portal.path };
}

/**
 * What the order at a glance is given.
 *
 * @param isHandoff whether documents are accepted in the portal and not here
 */
export function glanceProps(context: StepContext, isHandoff: boolean): OrderGlanceProps {
  const { service, catalogue, locale } = context;
  const offer = offerOf(context);
  return {
    ...base(context),
    offer: isHandoff ? { ...offer, documents: [] } : offer,
    labels: reviewLabels(service, catalogue, locale),
    statuses: catalogue.orderStatuses.map(({ id, word, leadsTo, name }) => ({
      id,
      word,
      leadsTo,
      name: name[locale],
    })),
    fieldsOnly: pageTranslatorFor(locale).t('page-guide.fields-only'),
  };
}

function base({ service, locale }: StepContext): StepProps {
  return { service: service.id, locale };
}

function offerOf({ service, catalogue, isDemo }: StepContext) {
  return toOffer(service, catalogue, { allowDocumentation: isDemo });
}

function asOf({ locale }: StepContext, figures: Parameters<typeof asOfText>[0]): string {
  return asOfText(figures, translatorFor(locale));
}
