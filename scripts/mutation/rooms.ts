/** A room of `src` whose tests are tried with mutants. */
export interface Room {
  /** Its folder in `src` and in `test/unit`. */
  readonly name: string;
  /** Further folders of `test/unit` whose tests are about it too. */
  readonly neighbours: readonly string[];
}

/** The rooms with rules of their own, which no browser is needed to see. */
export const ROOMS: readonly Room[] = [
  { name: 'sources', neighbours: ['order'] },
  { name: 'order', neighbours: ['api'] },
  { name: 'api', neighbours: ['contract'] },
  { name: 'stores', neighbours: [] },
];

/** Per cent of its mutants that the tests of a room have to notice. */
export const THRESHOLD = 93;
