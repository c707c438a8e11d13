import { stepNames, type Catalogue } from '#catalogue';
import type { Page } from './pages.ts';

/** The anchors of the ten steps: support links to them, so they must never change. */
const steps = ['start', 'service', ...stepNames];

/** The chapters of a guide, by their anchors, in their order. */
const chapters = ['before-you-begin', ...steps, 'afterwards'];

/** Where a reader of a step finds more on it. */
const references: Readonly<Record<string, string>> = {
  'before-you-begin': 'reference/glossary/#terms',
  'service-type': 'reference/documents/#list',
  'node-size': 'reference/node-sizes/#sizes',
  storage: 'reference/storage/#limits',
  'trusted-sources': 'reference/trusted-sources/#rules',
  region: 'reference/regions/#map',
  'billing-profile': 'reference/billing/',
  review: 'reference/price-calculator/',
  status: 'order-status/#statuses',
};

/** Address blocks that nobody owns (RFC 5737). */
const NOBODYS = /^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d+(?:\/(?:2[4-9]|3[0-2]))?$/;

/** What a guide is held against. */
export interface GuideRule {
  /** What holds when nothing is found. */
  readonly name: string;
  /** What is wrong and what to write, for each place that breaks the rule. */
  readonly broken: (page: Page, catalogue: Catalogue) => readonly string[];
}

/** What every guide has, whoever wrote it: what is told is a whole line for its author. */
export const guideRules: readonly GuideRule[] = [
  {
    name: 'has the ten steps in order, between what to have ready and what comes after',
    broken: ({ headings }) => {
      const found = headings.filter(({ level }) => level === 2).map(({ id }) => id);
      const wrong = chapters.find((id, index) => found[index] !== id) ?? found[chapters.length];
      if (wrong === undefined) return [];
      return [
        `the chapter {#${wrong}} is missing or in another place. Write these headings with ##, in this order: ${chapters.map((id) => `{#${id}}`).join(' ')}`,
      ];
    },
  },
  {
    name: 'numbers its ten steps',
    broken: ({ headings }) =>
      headings
        .filter(({ level, id = '' }) => level === 2 && steps.includes(id))
        .flatMap(({ id, text }, index) => {
          const number = String(index + 1);
          if (text.startsWith(`${number}. `)) return [];
          return [`the heading “${text}” has no number. Write ## ${number}. … {#${id ?? ''}}`];
        }),
  },
  {
    name: 'is divided further only after ordering: what one has, first steps, and what they need',
    broken: ({ headings }) => {
      const end = headings.findIndex(({ id }) => id === 'afterwards');
      const early = headings.slice(0, end).filter(({ level }) => level > 2);
      const after = headings.slice(end + 1);
      const first = ['what-you-have', 'first-steps'];
      const missing = first.filter((id, index) => after[index]?.id !== id);
      return [
        ...early.map(
          ({ text }) => `the heading “${text}” divides a step. Write it as a text, without #`,
        ),
        ...after
          .filter(({ level }) => level !== 3)
          .map(({ text }) => `the heading “${text}” is on another level. Write ### before it`),
        ...missing.map(
          (id) =>
            `{#${id}} is missing behind {#afterwards}. Write ### {#what-you-have} and then ### {#first-steps} there, each with its words`,
        ),
      ];
    },
  },
  {
    name: 'says before the first step how long it takes and what it brings',
    broken: ({ components, body }) => {
      const count = components.filter((component) => component === '<GuideAtAGlance>').length;
      const isEarly = body.indexOf('<GuideAtAGlance') < body.indexOf('{#start}');
      if (count === 1 && isEarly) return [];
      return [
        '<GuideAtAGlance /> is not there once before {#start}. Write it below {#before-you-begin}',
      ];
    },
  },
  {
    name: 'leads in each step to the page on it',
    broken: ({ body, locale }) => {
      const chapterOf = (id: string) =>
        body.split(/^## /m).find((chapter) => chapter.split('\n')[0]?.endsWith(`{#${id}}`));
      return Object.entries(references).flatMap(([step, page]) => {
        const address = `/${locale}/${page}`;
        if (chapterOf(step)?.includes(`(${address}`) === true) return [];
        return [`{#${step}} does not lead to the page on it. Write a link there: […](${address})`];
      });
    },
  },
  {
    name: 'marks where the facts end, before the first example of a finished service',
    broken: ({ components, blocks, body }) => {
      const [steps = -1, mark = -1, example = -1] = ['{#first-steps}', '<FactsEnd>', '```'].map(
        (text) => body.indexOf(text),
      );
      const count = components.filter((component) => component === '<FactsEnd>').length;
      return [
        ...(blocks.length > 0
          ? []
          : ['there is no example to copy. Write a block between two lines ``` in {#first-steps}']),
        ...(count === 1 && mark > steps && (example < 0 || mark < example)
          ? []
          : [
              '<FactsEnd> is not there once between {#first-steps} and the first block of code. Write <FactsEnd>…</FactsEnd> there, with what is made up in the examples',
            ]),
      ];
    },
  },
  {
    name: 'leads at its end to what comes after ordering, and to the documentation',
    broken: ({ components }) =>
      components.at(-1) === '<AfterOrderingLinks>'
        ? []
        : ['<AfterOrderingLinks /> is not at the end. Write it below the last text'],
  },
  {
    name: 'calls hosts in examples by names that nobody owns (RFC 2606)',
    broken: ({ blocks }) => {
      const hosts = blocks.flatMap(({ value }) =>
        [...value.matchAll(/https?:\/\/([^/\s:]+)/g)].map(([, host = '']) => host),
      );
      const isNamed = blocks.some(({ value }) => /[\w-]+\.example\b/.test(value));
      return [
        ...hosts
          .filter((host) => !host.endsWith('.example'))
          .map((host) => `${host} belongs to somebody. Write a name that ends in .example`),
        ...(isNamed || blocks.length === 0
          ? []
          : ['no example names a host. Write one that ends in .example, such as cache.example']),
      ];
    },
  },
  {
    name: 'says what is the demo’s only in the demo',
    broken: ({ body }) => {
      const others = body.replaceAll(/<Mode is="demo">.*?<\/Mode>/gs, '');
      const [word] = /\bDemo\b/i.exec(others) ?? [];
      if (word === undefined) return [];
      return ['the demo is named for readers who have none. Write it in <Mode is="demo">…</Mode>'];
    },
  },
  {
    name: 'explains every status word that the portal shows',
    broken: ({ code }, { orderStatuses }) =>
      orderStatuses
        .filter(({ word }) => !code.includes(word))
        .map(({ word }) => `the status ${word} is not explained. Write \`${word}\` in {#status}`),
  },
  {
    name: 'shows only addresses that nobody owns (RFC 5737) as good examples',
    broken: ({ code }) => {
      const addresses = code.filter((text) => /^\d+\.\d+\.\d+\.\d+/.test(text));
      return [
        ...addresses
          .filter((address) => !NOBODYS.test(address))
          .map((address) => `${address} belongs to somebody. Write one of 203.0.113.0/24`),
        ...(addresses.length > 0
          ? []
          : ['no address is shown. Write one in {#trusted-sources}, such as `203.0.113.7`']),
      ];
    },
  },
];
