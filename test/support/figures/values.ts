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
export class Values {
  readonly figures: ChangedFigure[] = [];
  readonly copy: Copy;
  #count: number;

  constructor(copy: Copy) {
    this.copy = copy;
    // Four digits: German shows them without a separator. And no number of an RFC.
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

/** Makes the new value of a field and notes how it is shown. */
export type Change = (values: Values, place: string, old: unknown) => unknown;

const count: Change = (values, place) => {
  const value = values.next();
  values.note(place, String(value), value.toLocaleString('en-US'));
  return value;
};

const cents: Change = (values, place) => {
  const value = values.next() * 10 + 1;
  const [whole, rest] = [Math.floor(value / 100), String(value % 100).padStart(2, '0')];
  values.note(place, `${String(whole)},${rest}`, `${String(whole)}.${rest}`);
  return value;
};

const percent: Change = (values, place) => {
  // An availability is no more than 100, and a whole number would stand elsewhere too.
  let hundredths = values.next();
  while (hundredths % 10 === 0) hundredths = values.next();
  const value = hundredths / 100;
  values.note(place, String(value).replace('.', ','), String(value));
  return value;
};

const version: Change = (values, place) => {
  const value = `${String(values.next())}.1`;
  values.note(place, value);
  return value;
};

export const word =
  (start: string): Change =>
  (values, place) => {
    const value = `${start}${values.copy.toUpperCase()}${String(values.next())}`;
    values.note(place, value);
    return value;
  };

export const text: Change = (values, place) => {
  const number = `${values.copy.toUpperCase()}${String(values.next())}`;
  values.note(place, `Wort${number}`, `Word${number}`);
  return { de: `Wort${number}`, en: `Word${number}` };
};

const address: Change = (values, place) => {
  const value = `https://${values.copy}${String(values.next())}.example/`;
  values.note(place, value);
  return value;
};

/** An address for each language. */
const addresses: Change = (values, place) => {
  const start = `https://${values.copy}${String(values.next())}.example`;
  values.note(place, `${start}/de/`, `${start}/en/`);
  return { de: `${start}/de/`, en: `${start}/en/` };
};

/** An address as it was: one for all languages, or one for each. */
const addressAsBefore: Change = (values, place, old) =>
  (typeof old === 'string' ? address : addresses)(values, place, old);

/**
 * By the field’s name; figures with a source by that of the field around them. The portal’s short
 * name is left out: it is a word of the language, which sentences inflect.
 */
export const changes: Readonly<Record<string, Change>> = {
  hoursPerMonth: count,
  minDistanceKm: count,
  maxZoneLatencyMs: count,
  durationMinutes: count,
  maxEntries: count,
  olderMaxGb: count,
  answer: text,
  payment: text,
  dailyBackups: count,
  vcpu: count,
  ramPerVcpu: count,
  cents,
  availabilityPercent: percent,
  version,
  site: word('Site'),
  place: text,
  url: addressAsBefore,
  orderStatusUrl: address,
  ticketUrl: address,
  orderFormUrl: address,
  imprintUrl: addresses,
  privacyUrl: addresses,
  contactUrl: addresses,
};
