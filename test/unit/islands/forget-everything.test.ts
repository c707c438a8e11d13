import { afterEach, expect, test, vi } from 'vitest';
import { kept } from '#kept';
import { forgetEverything, lookAtKept } from '../../../src/islands/privacy/forget-everything.ts';
import { fakeDevice, fakeSession } from '../stores/support.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const scope = 'https://handbook.example/';
const rows = Object.values(kept).map((row) => ({ ...row, name: row.prefix, isOfDemo: false }));
const blocked = () => Promise.reject(new Error('blocked'));

test('where the browser does not let go of the pages, the rest is deleted, and the next look says so', async () => {
  const device = fakeDevice({ language: 'de' });
  const session = fakeSession({ 'order-draft:v1:caching': '{}' });
  vi.stubGlobal('caches', { keys: () => Promise.resolve([`handbook-${scope}`]), delete: blocked });
  const registration = { scope, unregister: blocked };
  vi.stubGlobal('navigator', {
    serviceWorker: { getRegistration: () => Promise.resolve(registration) },
  });
  await forgetEverything(rows, scope);
  expect([...device.keys(), ...session.keys()]).toEqual([]);
  expect(await lookAtKept(rows, scope)).toMatchObject({ rows: [], pages: true });
});
