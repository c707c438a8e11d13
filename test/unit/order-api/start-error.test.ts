import { startErrorText, startOrderApi } from '#order-api';
import { expect, test } from 'vitest';
import { siteUrl, startApi } from './support.ts';

/* What somebody reads whose order API does not start. */

async function reasonOf(options: { readonly port: number; readonly host?: string }) {
  return startOrderApi({ siteUrl, offers: {}, ...options }).then(
    async (api) => {
      await api.close();
      return 'It started.';
    },
    (error: unknown) => startErrorText(error),
  );
}

test('a taken port is named, and that there are others', async () => {
  const port = Number(new URL((await startApi()).apiUrl).port);
  expect(await reasonOf({ port })).toBe(
    `listen EADDRINUSE: address already in use 127.0.0.1:${port}. Choose another port with --port.`,
  );
});

test('an address of another machine is named, and that it has to be one of this', async () => {
  // Of a block for documentation (RFC 5737), which no machine has.
  expect(await reasonOf({ port: 0, host: '192.0.2.1' })).toMatch(
    /192\.0\.2\.1.*\. Choose an address of this machine with --host\.$/,
  );
});

test('any other reason stays one sentence', () => {
  expect(startErrorText(new Error('It is too late.'))).toBe('It is too late.');
  expect(startErrorText(new Error('it is too late'))).toBe('it is too late.');
});
