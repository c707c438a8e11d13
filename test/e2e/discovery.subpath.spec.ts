import { expect, test } from '../support/fixtures.ts';
import { readHead } from '../support/head.ts';
import { listedPages, pathOf } from '../support/published.ts';

const site = 'http://localhost:4321/docs/';

test('under a sub-path every address that programs are given has it in front', async ({
  page,
  request,
}) => {
  await page.goto('en/reference/billing/');
  const { canonical, alternates, markdown, meta } = await readHead(page);
  expect(canonical).toBe(`${site}en/reference/billing/`);
  expect(alternates).toEqual({
    de: `${site}de/reference/billing/`,
    en: `${site}en/reference/billing/`,
    'x-default': `${site}reference/billing/`,
  });
  expect(meta['og:image']).toBe(`${site}og/en/reference/billing.png`);
  expect(markdown).toBe(`${site}en/reference/billing.md`);
  for (const address of [meta['og:image'] ?? '', markdown ?? '', alternates['x-default'] ?? '']) {
    expect((await request.get(pathOf(address))).ok(), address).toBe(true);
  }
  const robots = await (await request.get('robots.txt')).text();
  expect(robots).toContain(`Sitemap: ${site}sitemap-index.xml`);
  const listed = await listedPages(request);
  expect(listed.every(({ url }) => url.startsWith(site))).toBe(true);
});

test('under a sub-path an unknown address leads to the page that was meant', async ({
  page,
  expectedErrors,
}) => {
  expectedErrors.push({ matches: /404/, reason: 'the browser logs the missing page' });
  await page.goto('en/guides/cachng/');
  await expect(page.getByRole('status')).toContainText('guides cachng');
  await page.getByText('Did you mean:').getByRole('link', { name: 'Order Caching' }).click();
  await expect(page).toHaveURL(/\/docs\/en\/guides\/caching\/$/);
});
