import {
  offeredFamilies,
  offeredSizes,
  offeredZones,
  type Catalogue,
  type Service,
} from '#catalogue';
import type { Translator } from '#i18n';
import { BILLING_PROFILE_DIGITS } from '#order';
import { asOfInSentence } from './as-of.ts';
import { gigabytes } from './gigabytes.ts';
import { guideTexts } from './guide/texts.ts';

/** What a page's text may take from the catalogue. */
export interface FactSource {
  readonly catalogue: Catalogue;
  readonly words: Translator;
  /** The guide's service; throws on a page that is about none. */
  service: () => Service;
}

/** Facts by name: figures and names that stand in texts, written as the language writes them. */
export const facts = {
  'storage.min': ({ service, words }) => gigabytes(service().storage.minGb.value, words),
  'storage.max': ({ service, words }) => gigabytes(service().storage.maxGb.value, words),
  'storage.step': ({ service, words }) => gigabytes(service().storage.stepGb.value, words),
  'storage.price': ({ service, words, catalogue }) =>
    words.money(service().storage.pricePerStep.cents, catalogue.provider.currency),
  'storage.as-of': ({ service, words }) => {
    const { minGb, maxGb, stepGb, pricePerStep } = service().storage;
    return asOfInSentence([minGb, maxGb, stepGb, pricePerStep], words);
  },
  sla: ({ service, words }) => words.percent(service().availabilityPercent.value),
  backups: ({ service, words }) => words.number(service().dailyBackups.value),
  'sla.as-of': ({ service, words }) =>
    asOfInSentence([service().availabilityPercent, service().dailyBackups], words),
  'service-type': ({ service }) => service().serviceTypes[0]?.name ?? '',
  'service-types.count': ({ service, words }) => words.number(service().serviceTypes.length),
  'node-sizes.smallest': ({ service, catalogue }) =>
    offeredSizes(catalogue, service())[0]?.id ?? '',
  'node-sizes.count': ({ service, words }) => words.number(service().nodeSizes.length),
  'node-sizes.families': ({ service, catalogue, words }) =>
    new Intl.ListFormat(words.locale).format(
      offeredFamilies(catalogue, service()).map(({ name }) => name),
    ),
  'sources.address': ({ service, words }) =>
    guideTexts[words.locale].address(
      service().trustedSources.families.map((family) => words.text(`family.${family}`)),
    ),
  'sources.shortest': ({ service }) => prefixLength(service(), 'shortestPrefix'),
  'sources.longest': ({ service }) => prefixLength(service(), 'longestPrefix'),
  'sources.limits': ({ service }) => prefixLimits(service()),
  'sources.max': ({ service, words }) => words.number(service().trustedSources.maxEntries.value),
  'sources.max.as-of': ({ service, words }) =>
    asOfInSentence([service().trustedSources.maxEntries], words),
  'regions.default': ({ service, catalogue, words }) => {
    const [first] = offeredZones(catalogue, service());
    return first ? `${first.zone.id} (${first.zone.place[words.locale]})` : '';
  },
  'hours-per-month': ({ catalogue, words }) => words.number(catalogue.provider.hoursPerMonth.value),
  'regions.distance': ({ catalogue, words }) =>
    `${words.number(catalogue.regions.minDistanceKm.value)}\u00a0km`,
  'regions.latency': ({ catalogue, words }) =>
    `${words.number(catalogue.regions.maxZoneLatencyMs.value)}\u00a0ms`,
  'regions.as-of': ({ catalogue, words }) =>
    asOfInSentence([catalogue.regions.minDistanceKm, catalogue.regions.maxZoneLatencyMs], words),
  // A price rounded to whole cents is off by half a cent an hour at most.
  'price.rounding': ({ catalogue, words }) =>
    words.money(catalogue.provider.hoursPerMonth.value / 2, catalogue.provider.currency),
  'billing-profile.digits': ({ words }) => words.number(BILLING_PROFILE_DIGITS),
  'documents.count': ({ service, words }) => words.number(service().documents.length),
  provider: ({ catalogue }) => catalogue.provider.name,
  portal: ({ catalogue, words }) => catalogue.provider.portal.name[words.locale],
  'portal.short': ({ catalogue, words }) => catalogue.provider.portal.shortName[words.locale],
} as const satisfies Readonly<Record<string, (source: FactSource) => string>>;

/** The name of a fact. */
export type FactName = keyof typeof facts;

/** The limit as texts write it, such as `/24`; of the first family, if a service takes two. */
function prefixLength(
  { trustedSources }: Service,
  limit: 'shortestPrefix' | 'longestPrefix',
): string {
  const [family = 'ipv4'] = trustedSources.families;
  const figure = trustedSources[family]?.[limit];
  return figure ? `/${String(figure.value)}` : '';
}

/** What each address family may be, such as `IPv4 /24–/32, IPv6 /48–/128`. */
function prefixLimits({ trustedSources }: Service): string {
  const names = { ipv4: 'IPv4', ipv6: 'IPv6' } as const;
  return trustedSources.families
    .flatMap((family) => {
      const limits = trustedSources[family];
      if (!limits) return [];
      const { shortestPrefix, longestPrefix } = limits;
      return `${names[family]} /${String(shortestPrefix.value)}–/${String(longestPrefix.value)}`;
    })
    .join(', ');
}
