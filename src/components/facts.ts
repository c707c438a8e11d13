import {
  offeredFamilies,
  offeredSizes,
  offeredZones,
  type Catalogue,
  type Service,
} from '#catalogue';
import type { Translator } from '#i18n';
import type { PageTranslator } from '#i18n/pages';
// From its own file: `#i18n` has words that only a build has, and pages are checked before it.
import { priceText } from '#i18n/price-text';
import { kept } from '#kept';
import { BILLING_PROFILE_DIGITS } from '#order';
import {
  asOfInSentence,
  gigabytes,
  inWords,
  priceFigures,
  serviceTypeNames,
} from './figure-text.ts';
import { cheapest } from './home/cheapest.ts';
import { durationText } from './privacy/kept-rows.ts';

/** What a page's text may take from the catalogue. */
export interface FactSource {
  readonly catalogue: Catalogue;
  readonly translator: Translator;
  /** The words of pages. */
  readonly pages: PageTranslator;
  /** The guide's service; throws on a page that is about none. */
  service: () => Service;
}

/** Facts by name: figures and names that occur in texts, written as the language writes them. */
export const facts = {
  'storage.min': ({ service, translator }) => gigabytes(service().storage.minGb.value, translator),
  'storage.max': ({ service, translator }) => gigabytes(service().storage.maxGb.value, translator),
  'storage.step': ({ service, translator }) =>
    gigabytes(service().storage.stepGb.value, translator),
  'storage.price': ({ service, translator, catalogue }) =>
    translator.money(service().storage.pricePerStep.cents, catalogue.provider.currency),
  'storage.as-of': ({ service, translator }) => {
    const { minGb, maxGb, stepGb, pricePerStep } = service().storage;
    return asOfInSentence([minGb, maxGb, stepGb, pricePerStep], translator);
  },
  sla: ({ service, translator }) => translator.percent(service().availabilityPercent.value),
  backups: ({ service, ...words }) => {
    const { value } = service().dailyBackups;
    const { t } = words.pages;
    if (value === 0) return t('page-guide.no-backups');
    if (value === 1) return t('page-guide.one-backup');
    return t('page-guide.backups', { number: inWords(value, words) });
  },
  'sla.as-of': ({ service, translator }) =>
    asOfInSentence([service().availabilityPercent, service().dailyBackups], translator),
  'service-type': ({ service }) => service().serviceTypes[0]?.name ?? '',
  'service-types.count': ({ service, ...words }) => inWords(service().serviceTypes.length, words),
  'node-sizes.smallest': ({ service, catalogue }) =>
    offeredSizes(catalogue, service())[0]?.id ?? '',
  'node-sizes.count': ({ service, ...words }) => inWords(service().nodeSizes.length, words),
  'node-sizes.families': ({ service, catalogue, translator }) =>
    new Intl.ListFormat(translator.locale).format(
      offeredFamilies(catalogue, service()).map(({ name }) => name),
    ),
  'sources.address': ({ service, pages: { t } }) => {
    const [family = 'ipv4', other] = service().trustedSources.families;
    return t(`page-guide.address.${other ? 'both' : family}`);
  },
  'sources.shortest': ({ service }) => prefixLength(service(), 'shortestPrefix'),
  'sources.longest': ({ service }) => prefixLength(service(), 'longestPrefix'),
  'sources.limits': ({ service }) => prefixLimits(service()),
  'sources.max': ({ service, translator }) =>
    translator.number(service().trustedSources.maxEntries.value),
  'sources.as-of': ({ service, translator }) => {
    const { ipv4, ipv6, maxEntries } = service().trustedSources;
    const limits = [ipv4, ipv6].flatMap((family) =>
      family ? [family.shortestPrefix, family.longestPrefix] : [],
    );
    return asOfInSentence([...limits, maxEntries], translator);
  },
  'regions.default': ({ service, catalogue, translator }) => {
    const [first] = offeredZones(catalogue, service());
    return first ? `${first.zone.id} (${first.zone.place[translator.locale]})` : '';
  },
  'hours-per-month': ({ catalogue, translator }) =>
    translator.number(catalogue.provider.hoursPerMonth.value),
  'regions.distance': ({ catalogue, translator }) =>
    `${translator.number(catalogue.regions.minDistanceKm.value)}\u00a0km`,
  'regions.latency': ({ catalogue, translator }) =>
    `${translator.number(catalogue.regions.maxZoneLatencyMs.value)}\u00a0ms`,
  'regions.as-of': ({ catalogue, translator }) =>
    asOfInSentence(
      [catalogue.regions.minDistanceKm, catalogue.regions.maxZoneLatencyMs],
      translator,
    ),
  // A price rounded to whole cents is off by half a cent an hour at most.
  'price.rounding': ({ catalogue, translator }) =>
    translator.money(catalogue.provider.hoursPerMonth.value / 2, catalogue.provider.currency),
  'billing-profile.digits': (words) => inWords(BILLING_PROFILE_DIGITS, words),
  'documents.count': ({ service, ...words }) => inWords(service().documents.length, words),
  service: ({ service }) => service().name,
  'service-types': ({ service, translator }) => serviceTypeNames(service(), translator.locale),
  'service-types.as-of': ({ service, translator }) =>
    asOfInSentence(
      service().serviceTypes.map(({ version }) => version),
      translator,
    ),
  'node-sizes.offer': ({ service, catalogue, translator, pages: { t } }) => {
    const sizes = offeredSizes(catalogue, service());
    const range = (values: readonly number[]) =>
      [...new Set([Math.min(...values), Math.max(...values)])]
        .map((value) => translator.number(value))
        .join('–');
    return t('page-questions.sizes', {
      count: sizes.length,
      vcpus: range(sizes.map(({ vcpu }) => vcpu)),
      gb: range(sizes.map(({ ramGb }) => ramGb)),
    });
  },
  'node-sizes.as-of': ({ service, catalogue, translator }) =>
    asOfInSentence(
      offeredSizes(catalogue, service()).map(({ pricePerHour }) => pricePerHour),
      translator,
    ),
  'price.from': ({ service, catalogue, translator }) =>
    priceText(cheapest(service(), catalogue).price, catalogue.provider.currency, translator),
  'price.from.size': ({ service, catalogue }) => cheapest(service(), catalogue).size.id,
  'price.from.as-of': ({ service, catalogue, translator }) =>
    asOfInSentence(
      priceFigures(service(), catalogue, [cheapest(service(), catalogue).size]),
      translator,
    ),
  'regions.offer': ({ service, catalogue, translator: { locale } }) =>
    new Intl.ListFormat(locale).format(
      offeredZones(catalogue, service()).map(({ zone }) => `${zone.id} (${zone.place[locale]})`),
    ),
  'regions.offer.as-of': ({ service, catalogue, translator }) =>
    asOfInSentence(
      offeredZones(catalogue, service()).map(({ region }) => region.provenance),
      translator,
    ),
  /** How long an idempotency key is used from its first sending: “23 hours at most”. */
  'key.usable': ({ pages }) => durationText(kept.sending.holds.request, pages),
  provider: ({ catalogue }) => catalogue.provider.name,
  portal: ({ catalogue, translator }) => catalogue.provider.portal.name[translator.locale],
  'portal.short': ({ catalogue, translator }) =>
    catalogue.provider.portal.shortName[translator.locale],
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
