// What the handbook relies on: no source and no claim that nothing uses, and no assumption that
// passes for known.
import { locales } from '#i18n/locale';
import { readCatalogue } from '#catalogue/read';
import { describe, expect, test } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { figureGroups } from '../../src/components/figures/figure-rows.ts';
import { pagesOf } from './pages.ts';

const catalogue = readCatalogue();
const { sources, claims } = catalogue.evidence;
const figures = figureGroups(catalogue).flatMap((group) => group.figures);

/** The text of every component, some of which make a claim for all guides. */
const components = readdirSync('src/components', { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.astro'))
  .map((file) => readFileSync(join('src/components', file), 'utf8'))
  .join('\n');

describe.each(locales)('in %s', (locale) => {
  const answers = catalogue.questions.map(({ claim = '' }) => `<Claim id="${claim}"`);
  const text = [...pagesOf(locale).map(({ body }) => body), components, ...answers].join('\n');

  test('a text makes every claim', () => {
    const unused = claims.filter(({ id }) => !text.includes(`<Claim id="${id}"`));
    const told = 'No text makes these any more. Remove them from content/evidence.yaml';
    expect(
      unused.map(({ id }) => id),
      told,
    ).toEqual([]);
  });
});

const assumed = claims.filter(({ confidence }) => confidence === 'assumed').map(({ id }) => id);

/** Where a text makes an assumption with emphasis, or before it has said anything else. */
function pressed(body: string): readonly string[] {
  const claim = String.raw`<Claim id="(?:${assumed.join('|')})"`;
  const places = [
    // Within bold text.
    String.raw`\*\*(?:(?!\*\*|\n\n).)*${claim}(?:(?!\n\n).)*?\*\*`,
    // The first words of a section or of a page.
    String.raw`(?:^#{2,4} .*|^import .*)\n\n(?:<Mode[^>]*>\s*)?${claim}.*`,
    // The first words of an item of a list.
    String.raw`^(?:-|\d+\.) ${claim}.*`,
  ];
  return places.flatMap((place) => body.match(new RegExp(place, 'gmu')) ?? []);
}

test.each(locales)('in %s no assumption is bold, or the first thing that is said', (locale) => {
  expect(
    pagesOf(locale).flatMap(({ slug, body }) => pressed(body).map((text) => [slug, text])),
  ).toEqual([]);
});

test.each([
  `**Alles: <Claim id="${assumed[0]}" />**`,
  `## Quellen {#sources}\n\n<Claim id="${assumed[0]}" /> Dann.`,
  `- <Claim id="${assumed[0]}">Dort</Claim>`,
])('an assumption is found in: %s', (body) => {
  expect(pressed(body)).not.toEqual([]);
});

test.each(sources.map(({ id }) => id))('something comes from the source %s', (id) => {
  const used = [
    ...figures.map(({ provenance }) => provenance.source),
    ...claims.map((claim) => claim.source),
  ];
  expect(used, `Nothing comes from ${id}. Remove it from content/evidence.yaml`).toContain(id);
});

test('what the handbook makes up, or takes from another service, is an assumption', () => {
  const provenances = [...figures.map(({ provenance }) => provenance), ...claims];
  const passing = provenances.filter(
    ({ source = 'handbook', confidence }) =>
      (source === 'handbook' || source === 'database-service') && confidence !== 'assumed',
  );
  expect(passing).toEqual([]);
});
