import type { Catalogue } from './catalogue.ts';
import type { CatalogueError } from './error.ts';
import type { ContentFiles } from './references.ts';
import type { Price } from './schema/figure.ts';
import { serviceFile } from './unique-ids.ts';

/**
 * How far a price may be from what the others cost for the same amount, either way. Sizes of one
 * provider differ by a factor of 4 today; a point in the wrong place makes it 10 or 100.
 */
const FARTHEST = 6;

/** A price with what it buys: GB of RAM for an hour, or GB of storage for a month. */
interface PlacedPrice {
  readonly file: string;
  readonly path: readonly PropertyKey[];
  readonly price: Price;
  readonly gb: number;
}

/**
 * What a schema cannot see about sizes and prices: RAM that does not fit its family, and prices so
 * far from the others that a point or a comma is in the wrong place. Compared are prices for the
 * same amount, so that the rule holds in every currency.
 */
export function priceErrors(catalogue: Catalogue, files: ContentFiles): readonly CatalogueError[] {
  const families = [
    ...catalogue.nodeSizes.map((family, index) => ({
      ...{ file: 'content/node-sizes.yaml', path: [index], family },
    })),
    ...catalogue.services.flatMap(({ id, ownNodeSizes = [] }) =>
      ownNodeSizes.map((family, index) => ({
        ...{ file: serviceFile(id), path: ['ownNodeSizes', index], family },
      })),
    ),
  ];
  const sizes = families.flatMap(({ file, path, family }) =>
    family.sizes.map((size, index) => ({ file, path: [...path, 'sizes', index], family, size })),
  );
  const ram = sizes.flatMap(({ file, path, family, size }) => {
    const meant = size.vcpu * family.ramPerVcpu;
    if (size.ramGb === meant) return [];
    const wrong = `${String(size.ramGb)} GB for ${String(size.vcpu)} vCPU do not fit ramPerVcpu, which is ${String(family.ramPerVcpu)} in this family`;
    const write = `Write ${String(meant)}, or correct vcpu or the family’s ramPerVcpu`;
    return [files(file).error([...path, 'ramGb'], wrong, write)];
  });
  const nodePrices = sizes.map(({ file, path, size }): PlacedPrice => {
    return { file, path: [...path, 'pricePerHour'], price: size.pricePerHour, gb: size.ramGb };
  });
  const storagePrices = catalogue.services.map(({ id, storage }): PlacedPrice => {
    const path = ['storage', 'pricePerStep'];
    return { file: serviceFile(id), path, price: storage.pricePerStep, gb: storage.stepGb.value };
  });
  return [
    ...ram,
    // RAM that is wrong makes the price for it wrong too: one mistake is reported once.
    ...(ram.length > 0 ? [] : implausible(nodePrices, files)),
    ...implausible(storagePrices, files),
  ];
}

function implausible(
  prices: readonly PlacedPrice[],
  files: ContentFiles,
): readonly CatalogueError[] {
  return prices.flatMap((placed) => {
    const others = prices.filter((other) => other !== placed);
    const usual = median(others.map(({ price, gb }) => price.cents / gb)) * placed.gb;
    const { cents, checked } = placed.price;
    const isNear = cents >= usual / FARTHEST && cents <= usual * FARTHEST;
    if (others.length === 0 || checked || isNear) return [];
    const wrong = `${String(cents)} cents are far from what the others cost for as many GB, about ${String(Math.round(usual))}`;
    const write =
      'Write the price in whole cents, 1430 for 14.30; if it is right, add checked: true';
    return [files(placed.file).error([...placed.path, 'cents'], wrong, write)];
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
