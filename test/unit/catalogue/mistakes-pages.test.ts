import { describe, expect, test } from 'vitest';
import { facts } from '../../../src/components/facts.ts';
import { expectedMessage, messageFor, type Slip } from './slips.ts';

const guide = 'content/docs/de/guides/database.mdx';

const slips: readonly Slip[] = [
  {
    name: 'an anchor given twice',
    file: guide,
    before: '{#storage}',
    after: '{#region}',
    told: '49: {#region} is already there, in line 37. Write another one.',
  },
  {
    name: 'a component that is not imported',
    file: guide,
    before: 'PortalPath }',
    after: '}',
    told: "21: <PortalPath> is not imported. Write PortalPath between the braces of the line that ends with '#components'.",
  },
  {
    name: 'a misspelt component',
    file: guide,
    before: '<PortalPath />',
    after: '<PortalPaht />',
    told: "21: <PortalPaht> is not imported. Write <PortalPath>, or add PortalPaht to the line that ends with '#components'.",
  },
  {
    name: 'a component without its setting',
    file: guide,
    before: '<Fact name="portal" />',
    after: '<Fact />',
    told: `13: <Fact> says no name. Write one of: ${Object.keys(facts).join(', ')}.`,
  },
  {
    name: 'a component that is not closed',
    file: guide,
    before: '</Mode>',
    after: '',
    told: '63: Expected a closing tag for `<Mode>` (63:156) before the end of `paragraph`. Close every <Component> and every brace, each where it was opened.',
  },
  {
    name: 'a step left out',
    file: guide,
    before: '<OrderStep name="region" />',
    after: '',
    told: '59: <OrderStep name="region"> is missing here. Write each step once, in this order: service-type, node-size, storage, trusted-sources, region, billing-profile, review, status.',
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
    told: '73: <OrderStep name="storage"> is there a second time. Remove one of them.',
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
    told: '69: <PortalLink to="tickets"> is not known. Write ticket, or one of: portal, order-status, order-form.',
  },
];

describe('a page that is wrong', () => {
  test.each(slips)('$name', (slip) => {
    expect(messageFor(slip)).toBe(expectedMessage(slip));
  });
});
