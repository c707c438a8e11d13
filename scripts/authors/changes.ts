import { addRedirect, type Copy } from './copy.ts';

/** Something an author may rightly do: nothing fails after it. */
export interface Change {
  readonly name: string;
  readonly make: (copy: Copy) => void;
}

const caching = 'content/services/caching.yaml';
const registry = 'content/services/private-registry.yaml';
const FIXTURE = 'test/fixtures/new-service/content';

/** A page with a picture and an external link. */
function page(locale: string, title: string, text: string): string {
  return `---
title: ${title}
description: '${text} ${text}'
---

import { ExternalLink } from '#components';

${text} <ExternalLink to="status-board">${title}</ExternalLink>

## ${title} {#picture}

![${text}](./maintenance-${locale}.svg)
`;
}

const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="20"><path d="M0 10h80" stroke="#000"/></svg>\n';

/** Twenty changes that go together, so that one build tries them all. */
export const changes: readonly Change[] = [
  {
    name: 'a new price of storage, with the month it was seen in',
    make: ({ edit }) => {
      edit(
        caching,
        'cents: 1430, source: order-forms, asOf: 2025-11',
        'cents: 1490, source: order-forms, asOf: 2026-10',
      );
    },
  },
  {
    name: 'a new price of a node size',
    make: ({ edit }) => {
      edit(
        'content/node-sizes.yaml',
        'cents: 22, source: order-forms, asOf: 2025-11',
        'cents: 24, source: order-forms, asOf: 2026-10',
      );
    },
  },
  {
    name: 'a new node size, offered by a service',
    make: ({ edit }) => {
      const price = '{ cents: 352, source: order-forms, asOf: 2026-10, confidence: known }';
      edit(
        'content/node-sizes.yaml',
        '- id: all-purpose',
        `    - id: b64-128\n      vcpu: 64\n      ramGb: 128\n      pricePerHour: ${price}\n- id: all-purpose`,
      );
      edit(caching, '    b32-64,', '    b32-64,\n    b64-128,');
    },
  },
  {
    name: 'a node size retired',
    make: ({ edit }) => {
      edit('content/node-sizes.yaml', / {4}- id: r16-128\n(?: {6}.*\n)+/, '');
      edit(caching, '    r16-128,\n', '');
    },
  },
  {
    name: 'a new region with a zone',
    make: ({ edit }) => {
      edit(
        'content/regions.yaml',
        '  - id: DE-NORTH\n',
        `  - id: DE-SOUTH
    provenance: { source: order-forms, asOf: 2026-10, confidence: known }
    zones:
      - id: DE-SOUTH-1
        site: MUC1
        place: { de: München, en: Munich }
        position: { latitude: 48.14, longitude: 11.58 }
  - id: DE-NORTH
`,
      );
    },
  },
  {
    name: 'a zone offered by one service only',
    make: ({ edit }) => {
      edit(
        registry,
        'availabilityZones: [DE-WEST-1, DE-NORTH-2]',
        'availabilityZones: [DE-WEST-1, DE-NORTH-2, DE-SOUTH-1]',
      );
    },
  },
  {
    name: 'a new version of a document',
    make: ({ edit }) => {
      edit(
        'content/documents.yaml',
        "value: '2.13.1', source: order-forms, asOf: 2025-11",
        "value: '2.14.0', source: order-forms, asOf: 2026-10",
      );
    },
  },
  {
    name: 'another address of the portal',
    make: ({ edit }) => {
      edit(
        'content/provider.yaml',
        /https:\/\/customerservice\.plusserver\.com/g,
        'https://portal.example',
      );
    },
  },
  {
    name: 'another name of the provider',
    make: ({ edit }) => {
      edit('content/provider.yaml', 'name: plusserver', 'name: cloudwerk');
    },
  },
  {
    name: 'another address of an order form',
    make: ({ edit }) => {
      edit(registry, /orderFormUrl: \S+/, 'orderFormUrl: https://portal.example/order/registry');
    },
  },
  {
    name: 'a service added by the example of CONTRIBUTING.md',
    make: ({ take }) => {
      take(`${FIXTURE}/services`, 'content/services');
      take(`${FIXTURE}/docs`, 'content/docs');
    },
  },
  {
    name: 'a service retired, its guide redirected',
    make: (copy) => {
      const { edit, remove } = copy;
      remove('content/services/iam-keycloak.yaml');
      edit('content/glossary.yaml', /\n {2}see: guides\/iam-keycloak\/\S*/g, '');
      for (const locale of ['de', 'en']) remove(`content/docs/${locale}/guides/iam-keycloak.mdx`);
      // What the tests then name: nothing else uses these.
      edit('content/evidence.yaml', / {2}- id: keycloak-admin\n(?: {4}.*\n)+/, '');
      edit('content/external-links.yaml', /- id: keycloak-sizing\n(?: {2}.*\n)+/, '');
      addRedirect(copy, 'guides/iam-keycloak/', "'#services'");
    },
  },
  {
    name: 'a sentence reworded in both languages',
    make: ({ edit }) => {
      edit(
        'content/docs/de/guides/caching.mdx',
        'Halten Sie bereit:',
        'Das sollten Sie zur Hand haben:',
      );
      edit('content/docs/en/guides/caching.mdx', 'Have these ready:', 'Keep these at hand:');
    },
  },
  {
    name: 'a new page with a picture',
    make: ({ write }) => {
      write(
        'content/docs/de/reference/maintenance.mdx',
        page('de', 'Wartung', 'Wann gewartet wird und was in dieser Zeit gilt.'),
      );
      write(
        'content/docs/en/reference/maintenance.mdx',
        page('en', 'Maintenance', 'When maintenance takes place and what holds during it.'),
      );
      for (const locale of ['de', 'en'])
        write(`content/docs/${locale}/reference/maintenance-${locale}.svg`, PICTURE);
    },
  },
  {
    name: 'an external link, used on that page',
    make: ({ edit }) => {
      edit(
        'content/external-links.yaml',
        '- id: iana-ipv4',
        '- id: status-board\n  url: https://status.example/\n  name: { de: Statusseite, en: Status page }\n- id: iana-ipv4',
      );
    },
  },
  {
    name: 'a term added to the glossary',
    make: ({ edit }) => {
      edit(
        'content/glossary.yaml',
        '- id: summary\n',
        '- id: maintenance\n  term: { de: Wartung, en: Maintenance }\n  meaning:\n    de: Arbeiten am Dienst, die vorher angekündigt sind.\n    en: Work on the service that is announced beforehand.\n  see: reference/maintenance/#picture\n- id: summary\n',
      );
    },
  },
  {
    name: 'a heading with a new anchor, the old one redirected',
    make: (copy) => {
      for (const locale of ['de', 'en'])
        copy.edit(`content/docs/${locale}/guides/caching.mdx`, '{#if-it-fails}', '{#help}');
      addRedirect(copy, 'guides/caching/#if-it-fails', 'guides/caching/#help');
    },
  },
  {
    name: 'a label of the interface reworded',
    make: ({ edit }) => {
      edit('content/i18n/de.json', 'Seite nicht gefunden.', 'Diese Seite gibt es nicht.');
    },
  },
  {
    name: 'another title of the site',
    make: ({ edit }) => {
      edit('content/site.yaml', 'title: Bestellhandbuch', 'title: Handbuch der Dienste');
    },
  },
  {
    name: 'another assumption about how long a status lasts',
    make: ({ edit }) => {
      edit(
        'content/order-statuses.yaml',
        'durationMinutes: { value: 15',
        'durationMinutes: { value: 12',
      );
    },
  },
];
