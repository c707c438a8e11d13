import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { changes, text, Values, word, type ChangedFigure, type Copy } from './values.ts';

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
  if (Array.isArray(data.sizes)) return family(data, data.sizes, path, values, renamed);
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

/** The RAM of a size is what its vCPU come to in its family: a catalogue where it is not is refused. */
function family(
  data: Fields,
  sizes: readonly unknown[],
  path: readonly string[],
  values: Values,
  renamed: Map<string, string>,
): Fields {
  const head = changed(without(data, 'sizes'), path, values, renamed) as Fields;
  const changedSizes = sizes.filter(isFields).map((size, index) => {
    const at = [...path, 'sizes', String(index)];
    const rest = changed(without(size, 'ramGb'), at, values, renamed) as Fields;
    const ramGb = Number(rest.vcpu) * Number(head.ramPerVcpu);
    const shown = (locale: string): string => ramGb.toLocaleString(locale);
    values.note([...at, 'ramGb'].join(' › '), shown('de-DE'), shown('en-US'));
    return { ...rest, ramGb };
  });
  return { ...head, sizes: changedSizes };
}

function without(data: Fields, field: string): Fields {
  return Object.fromEntries(Object.entries(data).filter(([name]) => name !== field));
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
  const [stepGb, most] = values.copy === 'a' ? [values.next(), 5] : [values.next() - 7200, 7];
  const limits: Readonly<Record<string, number>> = {
    ...{ minGb: stepGb * 2, maxGb: stepGb * most, stepGb },
  };
  const fields = Object.entries(data).map(([name, item]) => {
    const value = limits[name];
    if (value === undefined || !isFields(item)) return [name, other(item, name)];
    values.note(`${place} › ${name}`, String(value), value.toLocaleString('en-US'));
    return [name, { ...item, value }];
  });
  return Object.fromEntries(fields) as Fields;
}
