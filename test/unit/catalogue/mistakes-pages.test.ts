import { describe, expect, test } from 'vitest';
import { knownParts } from '../../../src/components/authors/known-parts.ts';
import { facts } from '../../../src/components/facts.ts';
import { expectedMessage, messageFor, sizing, type Slip } from './slips.ts';

const guide = 'content/docs/de/guides/database.mdx';
const billing = 'content/docs/de/reference/billing.mdx';

const others = (knownParts()['#components'] ?? []).filter((name) => name !== 'Fact');

const slips: readonly Slip[] = [
  {
    name: 'an anchor given twice',
    file: guide,
    before: '{#storage}',
    after: '{#region}',
    told: '60: {#region} is already there, in line 48. Write another one.',
  },
  {
    name: 'a component that is not imported',
    file: guide,
    before: '  PortalPath,\n',
    after: '',
    told: "31: <PortalPath> is not imported. Write PortalPath between the braces of the line that ends with '#components'.",
  },
  {
    name: 'a misspelt component',
    file: guide,
    before: '<PortalPath />',
    after: '<PortalPaht />',
    told: "32: <PortalPaht> is not imported. Write <PortalPath>, or add PortalPaht to the line that ends with '#components'.",
  },
  {
    name: 'a component without its setting',
    file: guide,
    before: '<Fact name="portal" />',
    after: '<Fact />',
    told: `24: <Fact> says no name. Write one of: ${Object.keys(facts).join(', ')}.`,
  },
  {
    name: 'a claim that is not listed',
    file: billing,
    before: 'Über das Profil',
    after: 'import { Claim } from \'#components\';\n\n<Claim id="projekt-id" />\n\nÜber das Profil',
    told: '10: <Claim id="projekt-id"> is not known. Write project-id, or one of: access-blocked.',
  },
  {
    name: 'an example for a choice that has none',
    file: guide,
    before: '## 6.',
    after:
      'import { SizingExample } from \'#components\';\n\n<SizingExample of="nodesize" />\n\n## 6.',
    told: '56: <SizingExample of="nodesize"> is not known. Write node-size, or one of: storage.',
  },
  {
    name: 'answers to what nobody asks',
    file: billing,
    before: 'Über das Profil',
    after:
      'import { SupportAnswers } from \'#components\';\n\n<SupportAnswers to="status" />\n\nÜber das Profil',
    told: '10: <SupportAnswers to="status"> is not known. Write statuses, or one of: entries, trusted-sources, rejections, sending, api, provisioning.',
  },
  {
    name: 'a part of the error reference that there is not',
    file: billing,
    before: 'Über das Profil',
    after:
      'import { ErrorReference } from \'#components\';\n\n<ErrorReference group="entry" />\n\nÜber das Profil',
    told: '10: <ErrorReference group="entry"> is not known. Write one of: entries, trusted-sources, rejections, sending, api, provisioning.',
  },
  {
    name: 'a component that is not closed',
    file: guide,
    before: '</Mode>',
    after: '',
    told: '74: Expected a closing tag for `<Mode>` (74:238) before the end of `paragraph`. Close every <Component> and every brace, each where it was opened.',
  },
  {
    name: 'a step left out',
    file: guide,
    before: '<OrderStep name="region" />',
    after: '',
    told: '70: <OrderStep name="region"> is missing here. Write each step once, in this order: service-type, node-size, storage, trusted-sources, region, billing-profile, review, status.',
  },
  {
    name: 'the last step left out',
    file: guide,
    before: '<OrderStep name="status" />',
    after: '',
    told: ' <OrderStep name="status"> is missing here. Write each step once, in this order: service-type, node-size, storage, trusted-sources, region, billing-profile, review, status.',
  },
  {
    name: 'a step given twice',
    file: guide,
    before: '<OrderStep name="status" />',
    after: '<OrderStep name="status" />\n\n<OrderStep name="storage" />',
    told: '84: <OrderStep name="storage"> is there a second time. Remove one of them.',
  },
  {
    name: 'a page without frontmatter',
    file: guide,
    before: '---',
    after: '',
    told: '1: the page has no title. Begin the page with ---, title and description, and --- again.',
  },
  {
    name: 'a colon in a title',
    file: guide,
    before: 'title: Database',
    after: 'title: Database: jetzt',
    told: '2: Nested mappings are not allowed in compact mappings. Put a text that contains a colon into quotation marks.',
  },
  {
    name: 'a guide that names no service',
    file: guide,
    before: 'service: database',
    after: '',
    told: '2: the guide does not say that it is about database. Write “service: database”.',
  },
  {
    name: 'a link into the portal that does not exist',
    file: guide,
    before: 'to="ticket"',
    after: 'to="tickets"',
    told: '80: <PortalLink to="tickets"> is not known. Write ticket, or one of: portal, order-status, order-form.',
  },
  {
    name: 'a field that no page has',
    file: billing,
    before: 'title: Abrechnung',
    after: 'title: Abrechnung\nauthor: Team',
    told: '3: author: "author" is not a field of a page. Remove it or write one of: title, description, editUrl, head, tableOfContents, template, hero, lastUpdated, prev, next, sidebar, banner, pagefind, draft, service, group.',
  },
  {
    name: 'an anchor with an umlaut',
    file: billing,
    before: '{#profile}',
    after: '{#größe}',
    told: '6: {#größe} has letters that an address should not have. Write {#groesse}: lower-case letters a to z, digits and hyphens.',
  },
  {
    name: 'an anchor with a space',
    file: billing,
    before: '{#profile}',
    after: '{#my profile}',
    told: '6: {#my profile} has letters that an address should not have. Write {#my-profile}: lower-case letters a to z, digits and hyphens.',
  },
  {
    name: 'a picture that is not there',
    file: billing,
    before: './bill.svg',
    after: './bil.svg',
    told: '10: there is no picture content/docs/de/reference/bil.svg. Put it there, or write the way to it from the folder of the page.',
  },
  {
    name: 'a picture without a description',
    file: billing,
    before: '![Eine Rechnung mit zwei Posten]',
    after: '![]',
    told: '10: the picture ./bill.svg has no description. Write ![…](./bill.svg), with what the picture shows between the brackets.',
  },
  {
    name: 'a placeholder in a text',
    file: billing,
    before: 'Was ein Dienst kostet',
    after: 'Was {Dienst} kostet',
    told: '8: {Dienst} is read as code. Write <Fact name="…" /> for what the catalogue knows, or `{Dienst}` to show it.',
  },
  {
    name: 'a block of code without an end',
    file: billing,
    before: 'orders\n```',
    after: 'orders',
    told: '12: the block of code that begins here does not end. Write ``` in a line of its own behind it.',
  },
  {
    name: 'a component that the page does not use',
    file: guide,
    before: '  Fact,\n',
    after: '  ServiceCards,\n  Fact,\n',
    told: '7: ServiceCards is imported and not used. Remove ServiceCards here.',
  },
  {
    name: 'a component that does not exist',
    file: guide,
    before: '  Fact,\n',
    after: '  Facts,\n',
    told: `7: '#components' has no Facts. Write Fact, or one of: ${others.join(', ')}.`,
    also: [
      "content/docs/de/guides/database.mdx:18: <Fact> is not imported. Write <Facts>, or add Fact to the line that ends with '#components'.",
    ],
  },
  {
    name: 'an import from a place that does not exist',
    file: guide,
    before: "'#components'",
    after: "'#component'",
    told: "7: there is nothing at '#component'. Write '#components'.",
  },
];

describe('a page that is wrong', () => {
  test.each(slips)('$name', (slip) => {
    expect(messageFor(slip)).toBe(expectedMessage(slip));
  });
});

test('a calculated example that its guide does not show', () => {
  const slip: Omit<Slip, 'told'> = {
    name: 'an example',
    file: 'content/services/database.yaml',
    before: 'trustedSources:\n',
    after: `${sizing(60, 60)}trustedSources:\n`,
  };
  const told = (language: string, choice: string) =>
    `content/docs/${language}/guides/database.mdx: <SizingExample of="${choice}" /> is missing here. Write it into its step, or take sizing out of content/services/database.yaml.`;
  const missing = ['de', 'en'].flatMap((language) => [
    told(language, 'node-size'),
    told(language, 'storage'),
  ]);
  expect(messageFor({ ...slip, told: '' })).toBe(
    ['4 mistakes in content:', ...missing].join('\n  '),
  );
});
