import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../support/words.ts';
import { expect, test } from './fixtures.ts';
import { LOOKS, pictureOf } from './looks.ts';
import { STORED } from './places.ts';
import { STATES } from './states.ts';

/** Of all pictures together: everybody who clones the project fetches them. */
const MOST_BYTES = 5_000_000;

const files = readdirSync(STORED);

test('every stored picture is compared with something', () => {
  const languages = Object.keys(LOOKS) as Language[];
  const compared = languages.flatMap((language) =>
    LOOKS[language].flatMap((look) => [
      pictureOf('parts', 'de', look),
      ...STATES.map(({ name }) => pictureOf(name, language, look)),
    ]),
  );
  expect(files.toSorted()).toEqual(compared.toSorted());
});

test('the stored pictures stay small', () => {
  const sizes = files.map((file) => statSync(join(STORED, file)).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_BYTES);
});
