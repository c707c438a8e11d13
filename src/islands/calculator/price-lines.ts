import { monthlyPrice, readStorage, type MonthlyPrice, type PriceList } from '#order';
import type { CalculatedConfiguration } from '#order/share';
import type { CalculatedLine } from '#stores';

/** A service as the price calculator needs it, in one language. */
export interface PricedService {
  readonly id: string;
  readonly name: string;
  /** The guide in which a configuration is ordered. */
  readonly guideUrl: string;
  readonly prices: PriceList;
  /** What each node size has and costs an hour, by its id. */
  readonly sizeLabels: Readonly<Record<string, string>>;
  /** Since when the prices are known to be like this, in words. */
  readonly asOf: string;
}

/** One configuration to be priced. */
export interface PriceLine {
  /** Stays with the line while others come and go. */
  readonly key: number;
  /** What the reader calls it; '' for its number. */
  readonly name: string;
  readonly service: PricedService;
  readonly nodeSize: string;
  /** The text of the field, right or wrong. */
  readonly storageGb: string;
}

/** A new line: the service as its guide preselects it. */
export function startLine(key: number, service: PricedService): PriceLine {
  const { nodeSizes, storage } = service.prices;
  return {
    key,
    name: '',
    service,
    nodeSize: nodeSizes[0]?.id ?? '',
    storageGb: String(storage.minGb),
  };
}

/**
 * The lines that were entered, or one as the first service's guide preselects it. A service or size
 * that is not offered any more is left out.
 */
export function linesOf(
  entered: readonly CalculatedLine[],
  services: readonly PricedService[],
): readonly PriceLine[] {
  const lines = entered.flatMap(({ key, name, service: id, nodeSize, storageGb }) => {
    const service = services.find((candidate) => candidate.id === id);
    if (!service) return [];
    const isOffered = service.prices.nodeSizes.some((size) => size.id === nodeSize);
    return [{ ...startLine(key, service), name, storageGb, ...(isOffered && { nodeSize }) }];
  });
  const [first] = services;
  return lines.length > 0 || !first ? lines : [startLine(1, first)];
}

/** The highest key of the lines; 0 without any. */
export function lastKey(lines: readonly { readonly key: number }[]): number {
  return Math.max(0, ...lines.map(({ key }) => key));
}

/** The line as a link carries it. */
export function toConfiguration(line: PriceLine): CalculatedConfiguration {
  const { name, service, nodeSize, storageGb } = line;
  return { name, service: service.id, nodeSize, storageGb: storageGb.slice(0, MOST_DIGITS) };
}

/** A longer text is wrong anyway; its beginning shows how. */
const MOST_DIGITS = 20;

/** What of a link can be calculated here, and the rest. */
export interface OfferedConfigurations {
  readonly offered: readonly CalculatedConfiguration[];
  /** Those whose service or node size is not offered. */
  readonly missing: readonly CalculatedConfiguration[];
}

/** Holds the configurations of a link against what is offered. */
export function offeredOf(
  configurations: readonly CalculatedConfiguration[],
  services: readonly PricedService[],
): OfferedConfigurations {
  const isOffered = ({ service: id, nodeSize }: CalculatedConfiguration) =>
    services
      .find((service) => service.id === id)
      ?.prices.nodeSizes.some((size) => size.id === nodeSize) ?? false;
  return {
    offered: configurations.filter(isOffered),
    missing: configurations.filter((configuration) => !isOffered(configuration)),
  };
}

/** The line as it is stored: with the id of the service only. */
export function enteredLine({ service, ...line }: PriceLine): CalculatedLine {
  return { ...line, service: service.id };
}

/** The line for another service; what that one also offers stays chosen. */
export function withService(line: PriceLine, service: PricedService): PriceLine {
  const start = { ...startLine(line.key, service), name: line.name };
  const { nodeSizes, storage } = service.prices;
  return {
    ...start,
    ...(nodeSizes.some(({ id }) => id === line.nodeSize) && { nodeSize: line.nodeSize }),
    ...(readStorage(line.storageGb, storage).ok && { storageGb: line.storageGb }),
  };
}

/** What several lines cost together. */
export interface PriceSum {
  readonly cents: number;
  readonly currency: string;
  /** Whether a price that it contains is rounded. */
  readonly approximate: boolean;
}

/** The sum of all lines; undefined while one of them cannot be ordered as entered. */
export function sumOf(lines: readonly PriceLine[]): PriceSum | undefined {
  const prices = lines.map(priceOf);
  const known = prices.filter((price) => price !== undefined);
  const [first] = known;
  if (!first || known.length < prices.length) return undefined;
  return {
    cents: known.reduce((sum, { cents }) => sum + cents, 0),
    currency: first.currency,
    approximate: known.some(({ approximate }) => approximate),
  };
}

/** The price of a line by the guides' own formula. */
export function priceOf(line: PriceLine): MonthlyPrice | undefined {
  return monthlyPrice(line, line.service.prices);
}
