import { describe, expect, test } from 'vitest';
import { llmsText } from '../../../src/site/markdown/markdown-pages.ts';
import { toMarkdown } from '../../../src/site/markdown/to-markdown.ts';

const page = (content: string) => `<!doctype html><html lang="en"><head>
  <meta property="og:title" content="Order Caching"><meta name="description" content="How: a cache.">
  <link rel="canonical" href="https://docs.example/docs/en/guides/caching/">
  <link rel="alternate" type="text/markdown" href="https://docs.example/docs/en/guides/caching.md">
  </head><body><nav>Menu</nav><main><h1>Order Caching</h1>
  <div class="sl-markdown-content">${content}</div><footer>Next</footer></main></body></html>`;

/** The text below the title. */
const bodyOf = (content: string) =>
  toMarkdown(page(content))?.text.split('# Order Caching\n\n')[1]?.trim();

describe('a page as Markdown', () => {
  test('begins with what it is and where it stands', () => {
    expect(toMarkdown(page('<p>Text.</p>'))).toMatchObject({
      locale: 'en',
      source: 'https://docs.example/docs/en/guides/caching.md',
      text: `---
title: Order Caching
description: "How: a cache."
canonical: https://docs.example/docs/en/guides/caching/
language: en
---

# Order Caching

Text.
`,
    });
  });

  test('has only the content, with headings, lists, and absolute links', () => {
    const body = bodyOf(`
      <div class="sl-heading-wrapper level-h2"><h2 id="a">1. Begin</h2>
        <a class="sl-anchor-link" href="#a"><span>Copy link</span></a></div>
      <p>See <a href="/docs/en/reference/billing/#list">billing</a> and <a href="#a">above</a>.</p>
      <ul><li>one</li><li><strong>two</strong></li></ul>`);
    expect(body).toBe(`## 1. Begin

See [billing](https://docs.example/docs/en/reference/billing/#list) and [above](https://docs.example/docs/en/guides/caching/#a).

- one
- **two**`);
  });

  test('tables stay tables, also inside of what comes alive, and a heading that sorts is a heading', () => {
    const body = bodyOf(`<astro-island><table><thead class="visually-hidden"><tr>
      <th><button>Size<svg></svg></button></th><th>Price</th></tr></thead>
      <tbody><tr><td>b2-4</td><td>0.11 €</td></tr></tbody></table></astro-island>`);
    expect(body).toBe('| Size | Price |\n| - | - |\n| b2-4 | 0.11 € |');
  });

  test('an aside is a quotation with its name', () => {
    const body = bodyOf(
      '<aside aria-label="Caution"><p aria-hidden="true">Caution</p><div><p>Mind.</p></div></aside>',
    );
    expect(body).toBe('> **Caution**\n>\n> Mind.');
  });

  test('code keeps its lines and its language', () => {
    const body = bodyOf(`<figure><pre data-language="sh"><code>
      <div class="ec-line"><div class="code"><span>curl</span> \\\n</div></div><div class="ec-line"><div class="code"><span>  --request</span></div></div></code></pre></figure>`);
    expect(body).toBe('```sh\ncurl \\\n  --request\n```');
  });

  test('terms are a list; a link that only leads to a field is left out', () => {
    const body = bodyOf(
      '<dl><div><dt>Service</dt><dd>Caching</dd><dd><a href="#service">Change</a></dd></div></dl>',
    );
    expect(body).toBe('- **Service:** Caching');
  });

  test('a term that ends with a mark of its own gets no second one', () => {
    expect(bodyOf('<dl><dt>What is counted?</dt><dd>Hours.</dd></dl>')).toBe(
      '- **What is counted?** Hours.',
    );
    expect(bodyOf('<dl><dt>Next:</dt><dd>Wait.</dd></dl>')).toBe('- **Next:** Wait.');
  });

  test('what is folded on the page is open, unless there is nothing in it', () => {
    expect(bodyOf('<details><summary>Why</summary><p>Because.</p></details>')).toBe(
      '**Why**\n\nBecause.',
    );
    expect(bodyOf('<p>x</p><details><summary>Check</summary><input></details>')).toBe('x');
  });

  test('what only styles keep apart is kept apart', () => {
    expect(bodyOf('<p><span>Valkey 8</span><span>from 94.82 €</span></p>')).toBe(
      'Valkey 8 from 94.82 €',
    );
    expect(bodyOf('<p>In advance.<small>As of May</small></p>')).toBe('In advance. As of May');
    expect(bodyOf('<p>15 minutes<small>example</small></p>')).toBe('15 minutes (example)');
    const table =
      bodyOf(`<table><thead><tr><th>Size<small>As of May</small></th><th>Price</th></tr></thead>
      <tbody><tr><th><button>b2-4</button><small>Basic</small></th><td><small>50 GB</small>7.15 €</td></tr></tbody></table>`);
    expect(table).toBe('| Size (As of May) | Price |\n| - | - |\n| b2-4 Basic | 50 GB 7.15 € |');
  });

  test('what stands close in a sentence stays so', () => {
    expect(bodyOf('<p>Up to <small>50</small>, or (<span>60</span>).</p>')).toBe(
      'Up to 50, or (60).',
    );
  });

  test('a title is text: what would be Markdown in it is none', () => {
    const titled = page('<p>x</p>').replace('"Order Caching"', '"Order <i> [a](b) *c*"');
    expect(toMarkdown(titled)?.text).toContain('\n# Order \\<i> \\[a]\\(b) \\*c\\*\n');
  });
});

describe('the step of an order', () => {
  const step = (content: string) =>
    bodyOf(`<div class="order-step" data-step="node-size">
    <astro-island><div class="step-card"><p class="step-card__label">Node size</p>
    <fieldset><legend>Node size</legend>${content}</fieldset></div></astro-island></div>`);

  test('says which step it is, what can be chosen at which price, and what is preselected', () => {
    const body = step(`
      <label><input type="radio" checked><span><span><span>b2-4</span></span> <span>2 vCPU</span>
        <span>€0.11 per hour</span></span></label>
      <label><input type="radio"><span><span>b4-8</span> <span>€0.22 per hour</span></span></label>`);
    expect(body).toBe(`> **Step of the order: Node size**
>
> - **b2-4**: 2 vCPU, €0.11 per hour (preselected)
> - **b4-8**: €0.22 per hour`);
  });

  test('has no fields and buttons, but the words beside them', () => {
    const body = step(`<label for="gb">Storage</label><p>50 to 1000 GB</p>
      <input id="gb" type="number" value="50"><button>Add</button>
      <ul><li><input></li></ul><p hidden>Wrong</p>`);
    expect(body).toBe('> **Step of the order: Node size**\n>\n> 50 to 1000 GB');
  });
});

test('a file that is no page of the handbook has no Markdown', () => {
  expect(toMarkdown('<!doctype html><html lang="de"><title>Moved</title>')).toBeUndefined();
});

test('the list of pages has a title, a summary and every page with its description', () => {
  const listed = (locale: 'de' | 'en', path: string) => ({
    locale,
    title: path,
    description: `About ${path}.`,
    source: `https://docs.example/${locale}/${path}.md`,
  });
  const text = llmsText([listed('en', 'guides/a'), listed('de', 'guides/a'), listed('en', 'b')], {
    de: 'Handbuch',
    en: 'Handbook',
  });
  expect(text).toMatch(/^# Handbook \(Handbuch\)\n\n> \S/);
  expect(text.split('\n').filter((line) => /^(?:##|-) /.test(line))).toEqual([
    '## Bestellanleitungen (Deutsch)',
    '- [guides/a](https://docs.example/de/guides/a.md): About guides/a.',
    '## Overview, order status, and more (English)',
    '- [b](https://docs.example/en/b.md): About b.',
    '## Ordering guides (English)',
    '- [guides/a](https://docs.example/en/guides/a.md): About guides/a.',
  ]);
});

test('what a page is called is no Markdown in the list', () => {
  const described = { locale: 'en', title: 'a [b]', description: 'c `d` <e> *f*' } as const;
  const text = llmsText([{ ...described, source: 'https://docs.example/en/a.md' }], {
    de: 'Handbuch',
    en: 'Handbook',
  });
  expect(text).toContain('- [a \\[b\\]](https://docs.example/en/a.md): c \\`d\\` \\<e> \\*f\\*');
});
