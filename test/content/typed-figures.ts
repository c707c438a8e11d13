import type { Catalogue } from '#catalogue';
import type { Page } from './pages.ts';

/** A figure or an id of the catalogue that an author typed, with the words around it. */
type Find = string;

/**
 * The parts of the catalogue that a page takes by a component and must not type: its ids of sizes, zones and
 * regions, sites, places, versions behind their product, document versions, and addresses.
 */
export function catalogueWords(catalogue: Catalogue): readonly RegExp[] {
  const { provider, nodeSizes, regions, services, documents } = catalogue;
  const zones = regions.regions.flatMap((region) => region.zones);
  const words = [
    provider.name,
    ...nodeSizes.flatMap(({ sizes }) => sizes.map(({ id }) => id)),
    ...nodeSizes.map(({ name }) => name).filter((name) => name.includes(' ')),
    ...regions.regions.map(({ id }) => id),
    ...zones.flatMap(({ id, site, place }) => [id, site, place.de, place.en]),
    ...services.flatMap(({ serviceTypes }) =>
      serviceTypes.map(({ name, version }) => `${name.replace(/ \d+$/, '')} ${version.value}`),
    ),
    ...documents.map(({ version }) => version.value),
    ...[provider.portal.url, ...services.map(({ portal }) => portal.orderFormUrl)].map(
      (address) => new URL(address).host,
    ),
  ];
  return words.map((word) => new RegExp(`(?<![\\w.-])${escaped(word)}(?![\\w-]|\\.\\d)`, 'i'));
}

const numbers =
  'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|two|three|four|five|six|seven|eight|nine|ten';
const units =
  'GB|GiB|TB|MB|EUR|Euro|euros?|€|%|vCPUs?|km|ms|Stunden?|hours?|Minuten?|minutes?|Tagen?|days?|Monaten?|months?|Dokumenten?|documents|Node-Größen|node sizes|Regionen|regions|Verfügbarkeitszonen|availability zones|Backups|backups';

/** A number, in digits or as a word, with something behind it that the catalogue counts. */
const measured = new RegExp(
  `(?:\\d[\\d.,]*\\s*|\\b(?:${numbers})\\s+)(?:${units})(?![\\wäöüß])|[€$]\\s?\\d`,
  'i',
);

/** What families of addresses a service takes is said by the catalogue too. */
const onlyFamily =
  /\b(?:nur|ausschließlich|only)\s+IPv[46]|\bIPv[46](?:\s|-)(?:only|Adresse|address)/i;

/**
 * What an author typed although the catalogue has it. Looked through is what a reader reads, links
 * included, without code: examples stand there, and status words.
 */
export function typedFigures(page: Page, words: readonly RegExp[]): readonly Find[] {
  const isGuide = page.frontmatter.service !== undefined;
  const rules = [...words, measured, ...(isGuide ? [onlyFamily] : [])];
  const texts = [page.text, ...page.links];
  return rules.flatMap((rule) =>
    texts.flatMap((text) => {
      const found = rule.exec(text);
      return found ? [text.slice(Math.max(0, found.index - 20), found.index + 30)] : [];
    }),
  );
}

function escaped(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
