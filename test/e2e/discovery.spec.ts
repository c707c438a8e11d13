import sharp from 'sharp';
import { expect, test } from '../support/fixtures.ts';
import { readHead } from '../support/head.ts';
import { hourly } from '../support/prices.ts';
import { listedPages, pathOf } from '../support/published.ts';

test('every listed page says what it is, where it stands, and what its picture is', async ({
  page,
  request,
}) => {
  test.slow();
  const listed = await listedPages(request);
  expect(listed.length).toBeGreaterThan(20);
  for (const { url, alternates } of listed) {
    await page.goto(pathOf(url), { waitUntil: 'commit' });
    await page.waitForLoadState('domcontentloaded');
    const head = await readHead(page);
    expect(head.canonical).toBe(url);
    expect(head.alternates, url).toEqual(alternates);
    expect(Object.keys(alternates).sort()).toEqual(['de', 'en', 'x-default']);
    expect(head.meta.description, url).toMatch(/^.{50,160}$/);
    expect(head.meta['og:description']).toBe(head.meta.description);
    expect(head.meta.robots, url).toBeUndefined();

    const picture = await request.get(pathOf(head.meta['og:image'] ?? ''));
    expect(picture.headers()['content-type']).toBe('image/png');
    const { width, height } = await sharp(await picture.body()).metadata();
    expect([width, height]).toEqual([1200, 630]);
  }
});

test('the address for all languages is not listed and asks not to be', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.route(/guides\/caching\/$/, async (route) => {
    const response = await route.fetch();
    // It leads on as soon as it runs; here it is only read.
    const html = (await response.text()).replaceAll(/<script\b.*?<\/script>/gs, '');
    await route.fulfill({ response, body: html });
  });
  await page.goto('guides/caching/');
  const { meta, canonical, alternates } = await readHead(page);
  expect(meta.robots).toBe('noindex');
  expect(canonical).toBeUndefined();
  expect(Object.keys(alternates)).toEqual(['de', 'en']);
});

test('a guide tells search engines its ten steps, each with an anchor that is there', async ({
  page,
}) => {
  await page.goto('de/guides/caching/');
  const { structuredData } = await readHead(page);
  const guide = structuredData.find((data) => data['@type'] === 'HowTo');
  const steps = guide?.step as { name: string; url: string }[];
  expect(steps).toHaveLength(10);
  expect(steps[3]?.name).toBe('Node-Größe auswählen');
  const ids = await page
    .getByRole('heading', { level: 2 })
    .evaluateAll((all) => all.map(({ id }) => id));
  for (const { url } of steps) expect(ids).toContain(new URL(url).hash.slice(1));
});

test('robots.txt lets everything be read and names the list of pages', async ({ request }) => {
  const text = await (await request.get('robots.txt')).text();
  expect(text).toMatch(/^User-agent: \*\nAllow: \/\n/);
  const sitemap = /^Sitemap: (.+)$/m.exec(text)?.[1] ?? '';
  expect((await request.get(pathOf(sitemap))).ok()).toBe(true);
});

test('every listed page is there as Markdown without HTML, and llms.txt names it', async ({
  request,
}) => {
  const list = await (await request.get('llms.txt')).text();
  const named = [...list.matchAll(/^- \[[^\]]+\]\(([^)]+)\): .{50,160}$/gm)].map(
    ([, address = '']) => address,
  );
  const listed = await listedPages(request);
  expect(named.sort()).toEqual(listed.map(({ url }) => url.replace(/\/$/, '.md')).sort());

  for (const address of named) {
    const response = await request.get(pathOf(address));
    expect(response.ok(), address).toBe(true);
    const markdown = await response.text();
    const canonical = address.replace(/\.md$/, '/');
    expect(markdown).toContain(`\ncanonical: ${canonical}\n`);
    const prose = markdown.replaceAll(/^( *(?:> )?)```.*?^\1```/gms, '').replaceAll(/`[^`]*`/g, '');
    expect(prose, address).not.toMatch(/<\/?[a-z][\w-]*[\s>]|astro-|undefined|\[object/);
    expect(prose.match(/^# /gm), address).toHaveLength(1);
  }
});

test('the Markdown of a guide says what can be chosen in each step, and the prices', async ({
  request,
}) => {
  const text = await (await request.get('en/guides/caching.md')).text();
  expect(text.match(/^> \*\*Step of the order: .+\*\*$/gm)).toHaveLength(8);
  const price = RegExp.escape(hourly('en', 'b2-4'));
  expect(text).toMatch(
    new RegExp(`^> - \\*\\*b2-4\\*\\*: .*€${price} per hour \\(preselected\\)$`, 'm'),
  );
  expect(text).toContain('> - **Hamburg**: DE-NORTH-2');
});
