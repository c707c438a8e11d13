import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { listen } from '../../scripts/serve.ts';
import { expect, test } from '../support/fixtures.ts';

test('nobody else’s page shows the order form in a frame', async ({
  page,
  baseURL,
  expectedErrors,
}) => {
  expectedErrors.push(
    { matches: /another origin/, reason: 'the page with the frame' },
    { matches: /frame-ancestors 'none'/, reason: 'the frame that is refused' },
  );
  const form = new URL('de/guides/caching/', baseURL).href;
  // A server of its own: browsers keep pages that a test makes up from asking the loopback at all.
  const elsewhere = await listen(
    createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html').end(`<iframe src="${form}"></iframe>`);
    }),
    '127.0.0.1',
    0,
  );
  const refused = page.waitForEvent('requestfailed', (request) => request.url() === form);
  await page.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`);
  expect((await refused).failure()?.errorText).toBe('net::ERR_BLOCKED_BY_RESPONSE');
  elsewhere.close();
});

test('a string cannot become an element', async ({ page, expectedErrors }) => {
  expectedErrors.push({ matches: /TrustedHTML/, reason: 'the string that is refused' });
  await page.goto('de/');
  const refusal = await page.evaluate(() => {
    const part = document.createElement('div');
    try {
      part.innerHTML = '<mark>a</mark>';
    } catch (error) {
      return `${String(error)}, ${part.childNodes.length} elements`;
    }
    return 'made';
  });
  expect(refusal).toMatch(/^TypeError.*, 0 elements$/);
});
