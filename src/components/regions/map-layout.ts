import type { Region } from '#catalogue';

/** A zone on the map: its dot where the town lies, its words in the column beside the map. */
interface PlacedZone {
  readonly id: string;
  readonly dot: Point;
  /** Where the first of its lines of text begins. */
  readonly label: Point;
}

/** A region on the map: a circle around its dots, a heading above its zones' words. */
interface PlacedRegion {
  readonly id: string;
  readonly circle: Point & { readonly r: number };
  readonly heading: Point;
  readonly zones: readonly PlacedZone[];
}

/** The picture of regions and zones, drawn to scale. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  /** The ground that the dots stand on. */
  readonly ground: { readonly width: number; readonly height: number };
  /** From north to south. */
  readonly regions: readonly PlacedRegion[];
  /** From each region to the next one, between their circles. */
  readonly distances: readonly { readonly from: Point; readonly to: Point }[];
  /** A bar that stands for so many kilometres. */
  readonly scale: { readonly km: number; readonly length: number };
}

const WIDTH = 380;
const GROUND_WIDTH = 178;
/** Free space between the ground's edge and a dot, for circles and compass. */
const MARGIN = 34;
const LABEL_X = GROUND_WIDTH + 22;
const HEADING_HEIGHT = 26;
/** Three lines and the space below them. */
const LABEL_HEIGHT = 72;
const REGION_GAP = 16;
/** Dots of zones in one town stand side by side. */
const DOT_GAP = 15;
const CIRCLE_MARGIN = 15;

/** Lays out the map. Zones whose position nobody knows are left out, and regions without any. */
export function mapLayout(regions: readonly Region[]): MapLayout {
  const located = regions
    .map(({ id, zones }) => ({ id, zones: zones.flatMap(locate) }))
    .filter(({ zones }) => zones.length > 0);
  const zoneCount = located.flatMap(({ zones }) => zones).length;
  const height =
    located.length * (HEADING_HEIGHT + REGION_GAP) + zoneCount * LABEL_HEIGHT + REGION_GAP / 2;

  const { toPoint, unitsPerKm } = projection(
    located.flatMap(({ zones }) => zones),
    { width: GROUND_WIDTH, height, margin: MARGIN },
  );
  const taken: Point[] = [];
  const withDots = located
    .map(({ id, zones }) => {
      const dots = zones.map((zone) => ({ id: zone.id, dot: place(toPoint(zone), taken) }));
      return { id, dots: dots.sort((a, b) => a.dot.y - b.dot.y || a.dot.x - b.dot.x) };
    })
    .map((region) => ({ ...region, circle: circleAround(region.dots.map(({ dot }) => dot)) }))
    .sort((a, b) => a.circle.y - b.circle.y);

  let y = REGION_GAP;
  const placed = withDots.map(({ id, circle, dots }) => {
    const heading = { x: LABEL_X, y: y + 12 };
    y += HEADING_HEIGHT;
    const zones = dots.map((zone) => {
      const label = { x: LABEL_X, y: y + 13 };
      y += LABEL_HEIGHT;
      return { ...zone, label };
    });
    y += REGION_GAP;
    return { id, circle, heading, zones };
  });

  return {
    width: WIDTH,
    height,
    ground: { width: GROUND_WIDTH, height },
    regions: placed,
    distances: placed.flatMap(({ circle }, index) => {
      const next = placed[index + 1];
      return next ? between(circle, next.circle) : [];
    }),
    scale: scaleBar(unitsPerKm, GROUND_WIDTH / 3),
  };
}

/** The point itself, or the next free one to its right; it is taken then. */
function place(point: Point, taken: Point[]): Point {
  let free = point;
  while (taken.some((other) => Math.hypot(other.x - free.x, other.y - free.y) < DOT_GAP)) {
    free = { x: free.x + 1, y: free.y };
  }
  taken.push(free);
  return free;
}

function circleAround(dots: readonly Point[]): PlacedRegion['circle'] {
  const x = centre(dots.map((dot) => dot.x));
  const y = centre(dots.map((dot) => dot.y));
  const reach = Math.max(...dots.map((dot) => Math.hypot(dot.x - x, dot.y - y)));
  return { x, y, r: reach + CIRCLE_MARGIN };
}

/** The line from the edge of one circle to that of the other; none where they touch. */
function between(a: PlacedRegion['circle'], b: PlacedRegion['circle']): MapLayout['distances'] {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  if (length <= a.r + b.r) return [];
  const at = (distance: number): Point => ({
    x: a.x + ((b.x - a.x) * distance) / length,
    y: a.y + ((b.y - a.y) * distance) / length,
  });
  return [{ from: at(a.r), to: at(length - b.r) }];
}

function locate({ id, position }: Region['zones'][number]): readonly Located[] {
  return position ? [{ id, ...position }] : [];
}

/** A point of the map; x grows to the right, y grows down, in units of the picture. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A zone whose town is known, in degrees. */
export interface Located {
  readonly id: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** What the map has to fit into; nothing lies nearer to its edge than the margin. */
interface Frame {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}

/** Two towns next to each other would fill the map if the scale had no end. */
const MOST_UNITS_PER_KM = 0.8;
const KM_PER_DEGREE = 111.2;

/** Turns degrees into points so that all fit, a kilometre being as long in every direction. */
function projection(places: readonly Located[], { width, height, margin }: Frame) {
  const latitudes = places.map(({ latitude }) => latitude);
  const longitudes = places.map(({ longitude }) => longitude);
  const middle = { latitude: centre(latitudes), longitude: centre(longitudes) };
  const kmPerLongitude = KM_PER_DEGREE * Math.cos((middle.latitude * Math.PI) / 180);
  const unitsPerKm = Math.min(
    MOST_UNITS_PER_KM,
    (width - 2 * margin) / (spread(longitudes) * kmPerLongitude),
    (height - 2 * margin) / (spread(latitudes) * KM_PER_DEGREE),
  );
  const toPoint = ({ latitude, longitude }: Located): Point => ({
    x: width / 2 + (longitude - middle.longitude) * kmPerLongitude * unitsPerKm,
    y: height / 2 - (latitude - middle.latitude) * KM_PER_DEGREE * unitsPerKm,
  });
  return { toPoint, unitsPerKm };
}

/** A bar for a round number of kilometres, the largest that is not longer than `most` units. */
function scaleBar(unitsPerKm: number, most: number): { km: number; length: number } {
  const mostKm = most / unitsPerKm;
  const power = 10 ** Math.floor(Math.log10(mostKm));
  const km = ([5, 2].find((factor) => factor * power <= mostKm) ?? 1) * power;
  return { km, length: km * unitsPerKm };
}

/** The middle between the least and the greatest value. */
function centre(values: readonly number[]): number {
  return (Math.min(...values) + Math.max(...values)) / 2;
}

function spread(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}
