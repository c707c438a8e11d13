import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

/** Which of two copies: every figure of `a` differs from that of `b` and from today's. */
export type Copy = 'a' | 'b';

/** A figure of a copy, and how a page shows it in each language. */
export interface ChangedFigure {
  /** File and path: `regions.yaml › regions › 0 › zones › 1 › site`. */
  readonly place: string;
  readonly de: string;
  readonly en: string;
}

/** Gives each figure a value that stands nowhere else, so that a page’s text tells it apart. */
class Values {
  readonly figures: ChangedFigure[] = [];
  readonly copy: Copy;
  #count: number;

  constructor(copy: Copy) {
    this.copy = copy;
    // Four digits: shown without a separator in both languages. And no number of an RFC.
    this.#count = copy === 'a' ? 1300 : 8300;
  }

  next(): number {
    this.#count += 1;
    return this.#count;
  }

  /** Notes a figure and how it is shown. */
  note(place: string, de: string, en = de): void {
    this.figures.push({ place, de, en });
  }
}

type Change = (values: Values, place: string, old: unknown) => unknown;

const count: Change = (values, place) => {
  const value = values.next();
  values.note(place, String(value));
  return value;
};

const cents: Change = (values, place) => {
  const value = values.next() * 10 + 1;
  const [whole, rest] = [Math.floor(value / 100), String(value % 100).padStart(2, '0')];
  values.note(place, `${String(whole)},${rest}`, `${String(whole)}.${rest}`);
  return value;
};

const percent: Change = (values, place) => {
  // An availability is no more than 100.
  const value = values.next() / 100;
  values.note(place, String(value).replace('.', ','), String(value));
  return value;
};

const version: Change = (values, place) => {
  const value = `${String(values.next())}.1`;
  values.note(place, value);
  return value;
};

const word =
  (start: string): Change =>
  (values, place) => {
    const value = `${start}${values.copy.toUpperCase()}${String(values.next())}`;
    values.note(place, value);
    return value;
  };

const text: Change = (values, place) => {
  const number = `${values.copy.toUpperCase()}${String(values.next())}`;
  values.note(place, `Wort${number}`, `Word${number}`);
  return { de: `Wort${number}`, en: `Word${number}` };
};

const address: Change = (values, place) => {
  const value = `https://${values.copy}${String(values.next())}.example/`;
  values.note(place, value);
  return value;
};

/**
 * By the field’s name; figures with a source by that of the field around them. The portal’s short
 * name is left out: it is a word of the language, which sentences inflect.
 */
const changes: Readonly<Record<string, Change>> = {
  hoursPerMonth: count,
  fillInMinutes: count,
  minDistanceKm: count,
  maxZoneLatencyMs: count,
  usualMinutes: count,
  maxEntries: count,
  olderMaxGb: count,
  answer: text,
  payment: text,
  dailyBackups: count,
  vcpu: count,
  ramGb: count,
  ramPerVcpu: count,
  cents,
  availabilityPercent: percent,
  version,
  site: word('Site'),
  place: text,
  url: address,
  orderStatusUrl: address,
  ticketUrl: address,
  orderFormUrl: address,
};

/** Files whose entries’ names are shown as figures are; services keep theirs: it is their page’s title. */
const namedEntries = /^(?:documents|node-sizes|provider|evidence)\.yaml|serviceTypes|own\w+|portal/;

/**
 * Changes every figure of the catalogue in a copy of the content, so that the catalogue stays
 * valid: ids keep naming what they named, and storage limits stay multiples of their step.
 *
 * @param folder that holds `content/`
 * @returns the figures with their new values, in the same order for each copy
 */
export function changeFigures(folder: string, copy: Copy): readonly ChangedFigure[] {
  const values = new Values(copy);
  const renamed = new Map<string, string>();
  const services = readdirSync(join(folder, 'content/services')).map((file) => `services/${file}`);
  const files = ['provider', 'billing', 'regions', 'node-sizes', 'documents', 'order-statuses'];
  const written = [...files.map((name) => `${name}.yaml`), ...services.sort()].map((file) => {
    const path = join(folder, 'content', file);
    const data: unknown = parse(readFileSync(path, 'utf8'));
    return { path, data: changed(data, [file], values, renamed) };
  });
  // Only now every new id is known: a service names sizes that stand further down in its file.
  for (const { path, data } of written) {
    const text = JSON.stringify(data, (_, item: unknown) =>
      typeof item === 'string' ? (renamed.get(item) ?? item) : item,
    );
    writeFileSync(path, stringify(JSON.parse(text)));
  }
  return values.figures;
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (data: unknown): data is Fields => typeof data === 'object' && data !== null;

function changed(
  data: unknown,
  path: readonly string[],
  values: Values,
  renamed: Map<string, string>,
): unknown {
  const place = path.join(' › ');
  const key = path.at(-1) ?? '';
  if (Array.isArray(data)) {
    return data.map((item, index) => changed(item, [...path, String(index)], values, renamed));
  }
  if (!isFields(data)) return data;
  if (key === 'storage')
    return storage(data, place, values, (item, name) =>
      changed(item, [...path, name], values, renamed),
    );
  const figure = changes[key];
  if ('value' in data && 'source' in data) {
    return figure ? { ...data, value: figure(values, place, data.value) } : data;
  }
  const fields = Object.entries(data).map(([name, item]) => {
    const at = [...path, name];
    const own = changes[name];
    const isFigure = isFields(item) && 'value' in item;
    if (name === 'id') return [name, newId(item, at, values, renamed)];
    if (name === 'name' && namedEntries.test(path.join(' › '))) {
      return [name, (isFields(item) ? text : word('Name'))(values, at.join(' › '), item)];
    }
    if (name === 'currency') {
      const currency = values.copy === 'a' ? 'CHF' : 'NOK';
      values.note(at.join(' › '), currency);
      return [name, currency];
    }
    return own && !isFigure
      ? [name, own(values, at.join(' › '), item)]
      : [name, changed(item, at, values, renamed)];
  });
  return Object.fromEntries(fields) as Fields;
}

/** Ids that readers see, those of sizes, regions and zones, change; the rest are parts of addresses. */
function newId(
  id: unknown,
  path: readonly string[],
  values: Values,
  renamed: Map<string, string>,
): unknown {
  const isSize = path.includes('sizes');
  const isZone = path.includes('zones');
  if (!isSize && !isZone) return id;
  const number = String(values.next());
  const name = isSize
    ? `size${values.copy}-${number}`
    : `ZONE-${values.copy.toUpperCase()}-${number}`;
  renamed.set(String(id), name);
  values.note(path.join(' › '), name);
  return name;
}

/** The step gets a value of its own, and the limits are multiples of it that are nobody else’s. */
function storage(
  data: Fields,
  place: string,
  values: Values,
  other: (item: unknown, name: string) => unknown,
): Fields {
  // Below 10,000 too, because examples of the API write numbers without a separator.
  const [stepGb, most] = values.copy === 'a' ? [values.next(), 5] : [values.next() - 7300, 7];
  const limits: Readonly<Record<string, number>> = {
    ...{ minGb: stepGb * 2, maxGb: stepGb * most, stepGb },
  };
  const fields = Object.entries(data).map(([name, item]) => {
    const value = limits[name];
    if (value === undefined || !isFields(item)) return [name, other(item, name)];
    values.note(`${place} › ${name}`, String(value));
    return [name, { ...item, value }];
  });
  return Object.fromEntries(fields) as Fields;
}
