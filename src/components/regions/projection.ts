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
export function projection(places: readonly Located[], { width, height, margin }: Frame) {
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
export function scaleBar(unitsPerKm: number, most: number): { km: number; length: number } {
  const mostKm = most / unitsPerKm;
  const power = 10 ** Math.floor(Math.log10(mostKm));
  const km = ([5, 2].find((factor) => factor * power <= mostKm) ?? 1) * power;
  return { km, length: km * unitsPerKm };
}

/** The middle between the least and the greatest value. */
export function centre(values: readonly number[]): number {
  return (Math.min(...values) + Math.max(...values)) / 2;
}

function spread(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}
