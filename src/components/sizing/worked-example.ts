import { type Catalogue, type NodeSize, offeredSizes, type Service, type Sizing } from '#catalogue';
import { priceText, type Translator } from '#i18n';
import type { PageTranslator } from '#i18n/pages';
import {
  estimateRam,
  estimateStorage,
  estimateVcpus,
  fittingSizes,
  gigabytesOf,
  nextSize,
  nodePrice,
  storagePrice,
  toOffer,
} from '#order';

/** What a worked example is written with. */
export interface ExampleContext {
  readonly service: Service;
  readonly catalogue: Catalogue;
  readonly translator: Translator;
  /** The words of pages. */
  readonly pages: PageTranslator;
}

const linesFor = { 'node-size': nodeSizeLines, storage: storageLines };

/** Which choice an example leads to. */
export type ExampleOf = keyof typeof linesFor;

/**
 * The lines of a service's worked example: the need, and the size that fits it with today's price.
 *
 * @throws Error if the service has no examples, or offers nothing that large
 */
export function workedExample(of: ExampleOf, context: ExampleContext): readonly string[] {
  return linesFor[of](sizingOf(context.service), context);
}

function nodeSizeLines(sizing: Sizing, context: ExampleContext): readonly string[] {
  const { translator, pages, catalogue } = context;
  const { currency, hoursPerMonth } = catalogue.provider;
  const size = exampleSize(sizing, context);
  const { approximate } = size.pricePerHour;
  const { cents } = nodePrice(size.pricePerHour.cents, hoursPerMonth.value);
  const price = priceText({ cents, approximate }, currency, translator);
  return [
    ...needLines(sizing.nodeSize, context),
    pages.t('page-sizing.node-size', {
      size: size.id,
      vcpu: translator.t('node-size.vcpu', { count: size.vcpu }),
      ram: translator.t('node-size.ram', { count: size.ramGb }),
      price: translator.t('node-size.month', { price }),
    }),
  ];
}

function needLines(example: Sizing['nodeSize'], context: ExampleContext): readonly string[] {
  const { translator, pages } = context;
  const name = example.name[translator.locale];
  if (example.kind === 'key-value') {
    const { data, needed } = estimateRam(example);
    return [
      pages.t('page-sizing.data', {
        ...{ entries: example.entries, name, gb: gigabytesOf(data) },
        ...{ key: example.keyBytes, value: example.valueBytes, overhead: example.overheadBytes },
      }),
      pages.t('page-sizing.reserve', {
        percent: translator.percent(example.reservePercent),
        gb: gigabytesOf(needed),
      }),
    ];
  }
  const { perVcpu, needed } = estimateVcpus(example);
  return [
    pages.t('page-sizing.load', { events: example.events, name, count: example.minutes }),
    pages.t('page-sizing.per-vcpu', {
      events: perVcpu,
      percent: translator.percent(example.headroomPercent),
      vcpu: translator.t('node-size.vcpu', { count: needed }),
    }),
  ];
}

function storageLines(sizing: Sizing, context: ExampleContext): readonly string[] {
  const { service, catalogue, translator, pages } = context;
  const { lines, bytes } = storageNeed(sizing, context);
  const { storage, currency } = toOffer(service, catalogue, { allowDocumentation: false });
  const needed = Math.ceil(gigabytesOf(bytes));
  if (needed > storage.maxGb) throw tooLarge(service, 'storageSize');
  // One less, because the next size is what holds at least so much.
  const gb = nextSize(needed - 1, 'up', storage);
  const price = translator.money(storagePrice(gb, storage).cents, currency);
  return [
    ...lines,
    pages.t('page-sizing.storage-size', {
      gb,
      price: translator.t('node-size.month', { price }),
    }),
  ];
}

/** What an example stores, in lines that lead to it, and in bytes. */
interface StorageNeed {
  readonly lines: readonly string[];
  readonly bytes: bigint;
}

function storageNeed(sizing: Sizing, context: ExampleContext): StorageNeed {
  const { translator, pages } = context;
  const example = sizing.storageSize;
  if (example.kind === 'times-data') {
    const data = sizing.nodeSize.kind === 'key-value' ? estimateRam(sizing.nodeSize).data : 0n;
    const bytes = BigInt(example.times) * data;
    const line = pages.t('page-sizing.times-data', {
      ...{ times: example.times, data: gigabytesOf(data), gb: gigabytesOf(bytes) },
    });
    return { lines: [line], bytes };
  }
  const items = example.items.map(({ factors, size, unit }) => ({
    factors: [...factors.map(({ count }) => count), size],
    bytes: unitBytes[unit],
  }));
  const sum = example.items
    .map(({ factors, size, unit }) =>
      [
        ...factors.map(
          ({ count, name }) => `${translator.number(count)}\u00a0${name[translator.locale]}`,
        ),
        `${translator.number(size)}\u00a0${unit}`,
      ].join(' × '),
    )
    .join(' + ');
  const all = estimateStorage(items);
  const line = pages.t('page-sizing.items', { sum, gb: gigabytesOf(all) });
  const { shared } = example;
  if (!shared) return { lines: [line], bytes: all };
  const bytes = estimateStorage(items, shared.percent);
  const rest = pages.t('page-sizing.shared', {
    percent: translator.percent(shared.percent),
    name: shared.name[translator.locale],
    gb: gigabytesOf(bytes),
  });
  return { lines: [line, rest], bytes };
}

const unitBytes = { KB: 1000, MB: 1_000_000, GB: 1_000_000_000 } as const;

/** The cheapest size that is large enough for the example. */
function exampleSize({ nodeSize }: Sizing, { service, catalogue }: ExampleContext): NodeSize {
  const sizes = offeredSizes(catalogue, service).map((size) => ({
    ...size,
    centsPerHour: size.pricePerHour.cents,
  }));
  const needed =
    nodeSize.kind === 'key-value'
      ? { ram: estimateRam(nodeSize).needed }
      : { vcpus: estimateVcpus(nodeSize).needed };
  const found = fittingSizes(sizes, needed);
  if (!found) throw tooLarge(service, 'nodeSize');
  return found.cheapest;
}

function sizingOf({ id, sizing }: Service): Sizing {
  if (sizing) return sizing;
  throw new Error(
    `content/services/${id}.yaml has no sizing. Write it, or take <SizingExample> out of the guide.`,
  );
}

function tooLarge({ id }: Service, part: keyof Sizing): Error {
  const place = `content/services/${id}.yaml: sizing › ${part}`;
  return new Error(`${place} needs more than is offered. Write smaller numbers.`);
}
