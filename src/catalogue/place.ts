/** The value at a path of the data; undefined where there is none. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Readonly<Record<PropertyKey, unknown>>)[key]
        : undefined,
    data,
  );
}

/**
 * A place in a file in words: `serviceTypes › harbor › version › asOf`. An entry of a list is
 * called by its id, or by its number, counted from 1, where it has none or the id itself is meant.
 */
export function placeText(data: unknown, path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => {
      if (typeof key !== 'number') return String(key);
      const id = valueAt(data, [...path.slice(0, index + 1), 'id']);
      const isNamed = typeof id === 'string' && path[index + 1] !== 'id';
      return isNamed ? id : `entry ${String(key + 1)}`;
    })
    .join(' › ');
}
