import { judge } from '#backend';
import { findService, type Catalogue } from '#catalogue';
import { readCatalogue } from '#catalogue/read';
import { locales } from '#i18n/locale';
import { readCatalogueFileTexts } from '#messages';
import { exampleNetworks, type OrderRequest } from '#order';
import { liveOffers } from '#order-api';
import {
  catalogueFile,
  CatalogueFileSchema,
  catalogueJsonSchema,
  composeOrderProgram,
  type CatalogueFile,
} from '#reference';
import { z } from '#zod';
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { threeServices } from '../../support/three-services.ts';

const siteUrl = 'https://docs.example/handbook/';

/** The file as a script gets it: bytes that were sent, and nothing else. */
function published(catalogue: Catalogue): CatalogueFile {
  return JSON.parse(JSON.stringify(catalogueFile(catalogue, siteUrl))) as CatalogueFile;
}

const file = published(threeServices);
const offers = liveOffers(threeServices);

type ServiceEntry = CatalogueFile['services'][number];

/** What a script chooses of a service: places in its lists. */
interface Choice {
  readonly serviceType: number;
  readonly nodeSize: number;
  readonly steps: number;
  readonly zone: number;
}

/** The body of an order, made from the file and from nothing else. */
function compose(service: ServiceEntry, choice: Choice): OrderRequest {
  const { serviceTypes, nodeSizes, storage, availabilityZones, documents } = service;
  return {
    service: service.id,
    serviceType: serviceTypes[choice.serviceType]?.id ?? '',
    nodeSize: nodeSizes[choice.nodeSize]?.id ?? '',
    storageGb: storage.minGb.value + choice.steps * storage.stepGb.value,
    trustedSources: [{ cidr: '192.175.48.7/32' }],
    availabilityZone: availabilityZones[choice.zone]?.id ?? '',
    billingProfile: { kind: 'new' },
    acceptedDocuments: documents.map(({ id, version }) => ({ id, version: version.value })),
  };
}

function stepsOf({ storage }: ServiceEntry): number {
  return (storage.maxGb.value - storage.minGb.value) / storage.stepGb.value;
}

describe.each(file.services)('from what the file says of $name', (service) => {
  const choice = fc.record({
    serviceType: fc.nat(service.serviceTypes.length - 1),
    nodeSize: fc.nat(service.nodeSizes.length - 1),
    steps: fc.nat(stepsOf(service)),
    zone: fc.nat(service.availabilityZones.length - 1),
  });

  test('every order that can be composed is accepted', () => {
    fc.assert(
      fc.property(choice, (chosen) => {
        const order = compose(service, chosen);
        expect(judge(order, offers)).toEqual({ accepted: true, request: order });
      }),
    );
  });

  test.each(service.nodeSizes)('one with $id is accepted', ({ id }) => {
    const order = { ...compose(service, first), nodeSize: id };
    expect(judge(order, offers)).toMatchObject({ accepted: true });
  });

  test.each(service.availabilityZones)('one in $id is accepted', ({ id }) => {
    const order = { ...compose(service, first), availabilityZone: id };
    expect(judge(order, offers)).toMatchObject({ accepted: true });
  });

  test('nothing beyond its limits is accepted', () => {
    const { storage, trustedSources, documents } = service;
    const order = compose(service, first);
    const tooMany = Array.from({ length: trustedSources.maxEntries.value + 1 }, (_, index) => ({
      cidr: `192.175.48.${index}/32`,
    }));
    const wrong: readonly Partial<OrderRequest>[] = [
      { storageGb: storage.maxGb.value + storage.stepGb.value },
      { storageGb: storage.minGb.value - storage.stepGb.value },
      { storageGb: storage.minGb.value + 1 },
      { trustedSources: [] },
      { trustedSources: tooMany },
      { acceptedDocuments: order.acceptedDocuments.slice(1) },
      { acceptedDocuments: documents.map(({ id }) => ({ id, version: '0.0' })) },
    ];
    for (const change of wrong) {
      expect(judge({ ...order, ...change }, offers)).toMatchObject({ accepted: false });
    }
    const most = { ...order, trustedSources: tooMany.slice(1) };
    expect(judge(most, offers)).toMatchObject({ accepted: true });
  });
});

const first: Choice = { serviceType: 0, nodeSize: 0, steps: 0, zone: 0 };

test('the program on the reference page composes an order that is accepted', async () => {
  const run = promisify(execFile);
  for (const { id } of file.services) {
    const program = composeOrderProgram({
      // Without a server: `fetch` reads such an address too (RFC 2397).
      catalogueUrl: `data:application/json,${encodeURIComponent(JSON.stringify(file)).replaceAll("'", '%27')}`,
      service: id,
      source: exampleNetworks.ipv4.address,
    });
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', program]);
    expect(judge(JSON.parse(stdout), offers)).toMatchObject({ accepted: true });
  }
});

describe('the blocks of addresses in the file', () => {
  const blocks = file.addressBlocks.map((block) => ({ ...block, bits: bitsOf(block.network) }));

  /** The rule as `addressBlocks` is described, with nothing of the form's code. */
  function isRejected(cidr: string): boolean {
    const network = bitsOf(cidr);
    const around = blocks
      .filter(({ bits }) => network.startsWith(bits))
      .sort((a, b) => b.bits.length - a.bits.length);
    const inside = blocks.filter(({ bits }) => bits.startsWith(network));
    return around[0]?.rejected === true || inside.some(({ rejected }) => rejected);
  }

  const families = [
    { family: 'ipv4', bits: 32, most: 8 },
    { family: 'ipv6', bits: 128, most: 16 },
  ] as const;

  test.each(families)(
    'reject what the rules of the API reject: $family',
    ({ bits, most, family }) => {
      const ofFamily = blocks.filter((block) => block.bits.startsWith('6') === (bits === 128));
      const starts = ofFamily.map((block) => block.bits.slice(1));
      const start = fc.oneof(fc.constant(''), fc.constantFrom(...starts));
      const tail = fc
        .bigInt({ min: 0n, max: (1n << BigInt(bits)) - 1n })
        .map((address) => address.toString(2).padStart(bits, '0'));
      const length = fc.integer({ min: most, max: bits });
      const open = openTo(family);
      fc.assert(
        fc.property(start, tail, length, (beginning, rest, prefix) => {
          const cidr = cidrOf((beginning + rest).slice(0, prefix), bits);
          const verdict = judge({ ...order, trustedSources: [{ cidr }] }, open);
          expect([cidr, !verdict.accepted]).toEqual([cidr, isRejected(cidr)]);
        }),
        { numRuns: 2000 },
      );
    },
  );

  const [service] = file.services;
  if (!service) throw new Error('There is no service.');
  const order = compose(service, first);

  /** An offer that takes every network of a family, so that only the blocks decide. */
  function openTo(family: 'ipv4' | 'ipv6') {
    const offer = offers[order.service];
    if (!offer) throw new Error('There is no offer.');
    const limits = { shortestPrefix: 0, longestPrefix: family === 'ipv4' ? 32 : 128 };
    const trustedSources = { ...offer.trustedSources, families: [family], [family]: limits };
    return { [order.service]: { ...offer, trustedSources } };
  }
});

/** A network as the bits that its addresses share, behind a digit for its family. */
function bitsOf(cidr: string): string {
  const [address = '', length] = cidr.split('/');
  if (!address.includes(':')) {
    const bits = address.split('.').map((part) => Number(part).toString(2).padStart(8, '0'));
    return `4${bits.join('')}`.slice(0, 1 + Number(length));
  }
  const plain = address.replace(/[\d.]+\.\d+$/, '0:0');
  const [head = [], tail = []] = plain
    .split('::')
    .map((part) => part.split(':').filter((group) => group !== ''));
  const zeros = Array.from({ length: 8 - head.length - tail.length }, () => '0');
  const groups = plain.includes('::') ? [...head, ...zeros, ...tail] : head;
  const bits = groups.map((group) => parseInt(group, 16).toString(2).padStart(16, '0'));
  return `6${bits.join('')}`.slice(0, 1 + Number(length));
}

/** The network whose addresses begin with these bits. */
function cidrOf(prefix: string, bits: 32 | 128): string {
  const all = prefix.padEnd(bits, '0');
  const [size, radix, mark] = bits === 32 ? [8, 10, '.'] : [16, 16, ':'];
  const parts = all.match(new RegExp(`.{${size}}`, 'g')) ?? [];
  const address = parts.map((part) => parseInt(part, 2).toString(radix)).join(mark);
  return `${address}/${prefix.length}`;
}

describe.each([
  ['three services that never change', threeServices],
  ['today’s content', readCatalogue()],
])('the file of %s', (_, catalogue) => {
  const made = published(catalogue);

  test('keeps to the schema that it names', () => {
    expect(z.safeParse(CatalogueFileSchema, made)).toEqual({ success: true, data: made });
    const schema = catalogueJsonSchema(siteUrl);
    expect(made.$schema).toBe(schema.$id);
    const validate = validatorOf(schema);
    expect([validate(made), validate.errors]).toEqual([true, null]);
  });

  test('names only sources that it explains', () => {
    const explained = made.evidence.map(({ id }) => id);
    const named = new Set(valuesOf(made, 'source'));
    expect([...named].filter((id) => !explained.includes(String(id)))).toEqual([]);
    expect(named.size).toBeGreaterThan(1);
  });

  test('says from when its figures are', () => {
    const months = valuesOf(made, 'asOf').map(String).sort();
    expect([made.figuresFrom, made.figuresTo]).toEqual([months[0], months.at(-1)]);
  });

  test('has the price of every size, and the texts of every language', () => {
    for (const service of made.services) {
      const { storage, tagline } = findService(catalogue, service.id);
      expect(service.storage.pricePerStep.cents).toBe(storage.pricePerStep.cents);
      expect(service.summary).toEqual(tagline);
      expect(Object.keys(service.summary)).toEqual([...locales]);
      for (const { id, pricePerHour } of service.nodeSizes) {
        const sizes = catalogue.nodeSizes.flatMap((family) => family.sizes);
        const size = sizes.find((each) => each.id === id);
        expect(pricePerHour).toMatchObject({ cents: size?.pricePerHour.cents });
        expect(pricePerHour.asOf).toBe(size?.pricePerHour.asOf);
      }
    }
  });
});

test('a file that breaks its schema is found: the schema says something', () => {
  const validate = validatorOf(catalogueJsonSchema(siteUrl));
  const [service] = file.services;
  const wrong: readonly object[] = [
    { ...file, services: [] },
    { ...file, currency: 'euro' },
    { ...file, edition: undefined },
    { ...file, services: [{ ...service, nodeSizes: [] }] },
    { ...file, services: [{ ...service, summary: { de: 'nur Deutsch' } }] },
    { ...file, figuresTo: '2026-13' },
  ];
  for (const each of wrong) expect(validate(each)).toBe(false);
  expect(validate({ ...file, later: 'a field that a script does not know' })).toBe(true);
});

test('the schema describes every type and every field', () => {
  const { $defs } = catalogueJsonSchema(siteUrl) as { readonly $defs: Record<string, TypeSchema> };
  expect(Object.keys($defs).length).toBeGreaterThan(10);
  for (const [name, { description, properties = {} }] of Object.entries($defs)) {
    expect([name, description]).toEqual([name, expect.any(String)]);
    for (const [field, part] of Object.entries(properties)) {
      expect([name, field, part.description]).toEqual([name, field, expect.any(String)]);
    }
  }
});

test('every text about the file is in its schema', () => {
  const schema = JSON.stringify(catalogueJsonSchema(siteUrl));
  const unused = Object.entries(readCatalogueFileTexts()).filter(
    ([, text]) => !schema.includes(JSON.stringify(text)),
  );
  expect(unused).toEqual([]);
});

test('the edition changes with the content alone', () => {
  const changed = { ...threeServices, provider: { ...threeServices.provider, currency: 'CHF' } };
  expect(published(threeServices).edition).toBe(file.edition);
  expect(published(changed).edition).not.toBe(file.edition);
});

test('each service adds as much to the file, however many there are', () => {
  const sizeWith = (count: number): number => {
    const services = Array.from({ length: count }, (_, index) => {
      const service = threeServices.services[index % threeServices.services.length];
      if (!service) throw new Error('There is no service.');
      return { ...service, id: `service-${String(index).padStart(3, '0')}` };
    });
    return JSON.stringify(catalogueFile({ ...threeServices, services }, siteUrl)).length;
  };
  const [none, some, many] = [sizeWith(0), sizeWith(60), sizeWith(120)];
  expect(many - some).toBe(some - none + 1);
});

interface TypeSchema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, { readonly description?: string }>>;
}

function validatorOf(schema: AnySchema) {
  // The formats are held against the zod schema, which has the same.
  return new Ajv2020({ validateFormats: false, allErrors: true }).compile(schema);
}

/** All values of a field, however deep. */
function valuesOf(value: unknown, field: string): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
    key === field ? [part] : valuesOf(part, field),
  );
}
