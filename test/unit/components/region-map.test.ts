import type { Region } from '#catalogue';
import { describe, expect, test } from 'vitest';
import { mapLayout } from '../../../src/components/regions/map-layout.ts';
import { mapDescription, shortOffer, zoneRows } from '../../../src/components/regions/zone-rows.ts';
import { threeServices } from '../../support/three-services.ts';

const catalogue = threeServices;
const { regions } = catalogue.regions;
const rows = zoneRows(catalogue);

/** A region whose zones lie where the pairs say: latitude and longitude. */
function region(id: string, ...places: readonly (readonly [number, number])[]): Region {
  return {
    id,
    provenance: { source: 'handbook', asOf: '2026-11', confidence: 'assumed' },
    zones: places.map(([latitude, longitude], index) => ({
      id: `${id}-${index + 1}`,
      site: `S${index + 1}`,
      place: { de: 'Ort', en: 'Town' },
      position: { latitude, longitude },
    })),
  };
}

const zonesOf = (all: readonly Region[]) => mapLayout(all).regions.flatMap(({ zones }) => zones);

const maps: readonly (readonly [string, readonly Region[]])[] = [
  ['the catalogue’s regions', regions],
  ['a new region in the south', [...regions, region('DE-SOUTH', [48.14, 11.58], [48.14, 11.58])]],
  [
    'one region with five zones in one town',
    [region('A', ...Array.from({ length: 5 }, () => [50, 8] as const))],
  ],
  ['a single zone', [region('A', [50, 8])]],
  ['regions on both sides of the ocean', [region('A', [52, 13]), region('B', [40, -74])]],
];

describe.each(maps)('the map of %s', (_, all) => {
  const layout = mapLayout(all);
  const zones = layout.regions.flatMap((placed) => placed.zones);

  test('shows every zone', () => {
    const ids = all.flatMap((each) => each.zones.map(({ id }) => id));
    expect(zones.map(({ id }) => id).sort()).toEqual(ids.sort());
  });

  test('no two dots overlap, not even in one town', () => {
    for (const [index, { dot }] of zones.entries()) {
      for (const other of zones.slice(index + 1)) {
        expect(Math.hypot(dot.x - other.dot.x, dot.y - other.dot.y)).toBeGreaterThan(12);
      }
    }
  });

  test('every dot and every label lies inside the picture', () => {
    for (const { dot, label } of zones) {
      expect(dot.x).toBeGreaterThan(0);
      expect(dot.x).toBeLessThan(layout.ground.width);
      expect(dot.y).toBeGreaterThan(0);
      expect(dot.y).toBeLessThan(layout.height);
      expect(label.y).toBeLessThan(layout.height - 33);
    }
  });

  test('labels stand below each other with room for three lines', () => {
    const heights = zones.map(({ label }) => label.y);
    for (const [index, height] of heights.slice(1).entries()) {
      expect(height - (heights[index] ?? 0)).toBeGreaterThanOrEqual(60);
    }
  });

  test('the scale is a round number of kilometres', () => {
    expect(String(layout.scale.km)).toMatch(/^[125]0*$/);
    expect(layout.scale.length).toBeLessThanOrEqual(layout.ground.width / 3);
  });
});

describe('the map is true to the ground', () => {
  const dotOf = (id: string) => zonesOf(regions).find((zone) => zone.id === id)?.dot;

  test('Hamburg lies to the north-east of Cologne, Düsseldorf to its north-west', () => {
    const cologne = dotOf('DE-WEST-1') ?? { x: NaN, y: NaN };
    const hamburg = dotOf('DE-NORTH-1') ?? { x: NaN, y: NaN };
    const duesseldorf = dotOf('DE-WEST-2') ?? { x: NaN, y: NaN };
    expect(hamburg.x).toBeGreaterThan(cologne.x);
    expect(hamburg.y).toBeLessThan(cologne.y);
    expect(duesseldorf.x).toBeLessThan(cologne.x);
    expect(duesseldorf.y).toBeLessThan(cologne.y);
  });

  test('measured with its scale, Cologne and Hamburg are as far apart as they are', () => {
    const [cologne, hamburg] = [dotOf('DE-WEST-1'), dotOf('DE-NORTH-1')];
    if (!cologne || !hamburg) throw new Error('Both zones are on the map.');
    const { scale } = mapLayout(regions);
    const units = Math.hypot(hamburg.x - cologne.x, hamburg.y - cologne.y);
    expect((units / scale.length) * scale.km).toBeCloseTo(357, -1);
  });

  test('the regions stand from north to south, with a distance from each to the next', () => {
    const layout = mapLayout([...regions, region('DE-SOUTH', [48.14, 11.58])]);
    expect(layout.regions.map(({ id }) => id)).toEqual(['DE-NORTH', 'DE-WEST', 'DE-SOUTH']);
    expect(layout.distances).toHaveLength(2);
  });
});

test('a zone whose position nobody knows is left out; the table still has it', () => {
  const [first] = regions;
  if (!first) throw new Error('The catalogue has no region.');
  const unknown = first.zones.map(({ id, site, place }) => ({ id, site, place }));
  expect(zonesOf([{ ...first, zones: unknown }])).toEqual([]);
});

describe.each(['de', 'en'] as const)('what the map says in words, in %s', (locale) => {
  const description = mapDescription(rows, catalogue.regions, locale);

  test('names every zone with its town and site', () => {
    for (const { zone } of rows) {
      expect(description).toContain(zone.id);
      expect(description).toContain(`${zone.place[locale]} (`);
      expect(description).toContain(zone.site);
    }
  });

  test('names the distance, the latency and the services', () => {
    expect(description).toContain('300\u00a0km');
    expect(description).toMatch(/2\sms/);
    for (const { name } of catalogue.services) expect(description).toContain(name);
    expect(description).not.toMatch(/[{}]|undefined/);
  });
});

test.each([
  ['DE-WEST-1', 'alle Dienste, vorausgewählt', 'all services, preselected'],
  ['DE-WEST-2', 'nicht angeboten', 'not offered'],
  ['DE-NORTH-2', 'alle Dienste', 'all services'],
])('beside the dot of %s stands: %s', (id, de, en) => {
  const found = rows.filter(({ zone }) => zone.id === id);
  const said = found.flatMap((row) => [shortOffer(row, 3, 'de'), shortOffer(row, 3, 'en')]);
  expect(said).toEqual([de, en]);
});

test('a zone that only some services offer says how many', () => {
  const [row] = rows;
  if (!row) throw new Error('The catalogue has no zone.');
  const some = { ...row, services: row.services.slice(0, 2), preselectedFor: [] };
  expect(shortOffer(some, 3, 'de')).toBe('2 von 3 Diensten');
  expect(shortOffer(some, 3, 'en')).toBe('2 of 3 services');
});
