import { afterEach, expect, test, vi } from 'vitest';
import { fakeDevice, fakeSession } from '../stores/support.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The tools of a page that was just loaded. */
async function presenting() {
  vi.resetModules();
  const [tools, stores] = await Promise.all([
    import('../../../src/islands/presenting/presenting.ts'),
    import('#stores'),
  ]);
  return { ...tools, ...stores };
}

test('example orders are named, but keep a name that was given', async () => {
  fakeDevice();
  fakeSession();
  const { nameExamples, nameOrder, orderNoteStore } = await presenting();
  const [own, other] = ['a'.repeat(24), 'b'.repeat(24)] as [string, string];
  const examples = [own, other].map((id) => ({ id, state: 'done' as const }));
  nameOrder(own, 'Shop');
  nameExamples(examples, 'en');
  expect(orderNoteStore(own).get()?.name).toBe('Shop');
  expect(orderNoteStore(other).get()?.name).toBe('Example: ready');
});

test('a reset says once what it has removed, or that nothing was stored', async () => {
  const { saidOfReset } = await presenting();
  expect(saidOfReset(['draft', 'submission', 'scenario'], 'en').text).toBe(
    'The demo has been reset. Deleted: entries in the guides; settings such as scenario and language.',
  );
  expect(saidOfReset([], 'en').text).toBe('The demo has been reset. Nothing was stored.');
});
