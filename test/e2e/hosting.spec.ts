import { expect, test } from '../support/fixtures.ts';

test('nobody else’s page shows the order form in a frame', async ({
  page,
  baseURL,
  expectedErrors,
}) => {
  expectedErrors.push(
    { matches: /frame-ancestors/, reason: 'the frame that is refused' },
    { matches: /another origin.*frame\.html/, reason: 'the page with the frame' },
  );
  const elsewhere = new URL('/frame.html', baseURL);
  elsewhere.hostname = 'localhost';
  const form = new URL('de/guides/caching/', baseURL).href;
  await page.route(elsewhere.href, (route) =>
    route.fulfill({ contentType: 'text/html', body: `<iframe src="${form}"></iframe>` }),
  );
  await page.goto(elsewhere.href);
  await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/);
});

test('a string cannot become an element, a script or a worker', async ({ page }) => {
  await page.goto('de/');
  const made = await page.evaluate(() => {
    const part = document.createElement('div');
    part.innerHTML = '<mark>a</mark><img src="x" onerror="b()">';
    return part.innerHTML;
  });
  expect(made).toBe('<mark>a</mark>&lt;img src="x" onerror="b()"&gt;');
});
