import { failedAfter, orderAt, slowResponseTime } from '#backend';
import { describe, expect, test, vi } from 'vitest';
import { getResponse } from 'msw/utils/get-response';
import { http, HttpResponse } from 'msw/http';
import { answerWith } from '../../../src/demo/answer-with.ts';

import { demoBackend, request } from './support.ts';

describe('a scenario decides how the demo answers', () => {
  test.each([
    ['session-over', 401, null],
    ['rate-limited', 429, '20'],
    ['outage', 503, '120'],
  ] as const)('%s: %i to every call', async (scenario, status, retryAfter) => {
    const { call, post, orders } = demoBackend(scenario);
    for (const response of [await post(request, 'key-1'), await call('/billing-profiles')]) {
      expect(response.status).toBe(status);
      expect(response.headers.get('Retry-After')).toBe(retryAfter);
    }
    expect(orders.list()).toEqual([]);
  });

  test('rejected: the order is refused with a place, everything else works', async () => {
    const { call, post, orders } = demoBackend('rejected');
    const response = await post(request, 'key-1');
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      errors: [{ pointer: '/availabilityZone', code: 'zone-full' }],
    });
    expect((await call('/billing-profiles')).status).toBe(200);
    expect(orders.list()).toEqual([]);
  });

  test('offline: no answer at all', async () => {
    expect((await demoBackend('offline').post(request, 'key-1')).type).toBe('error');
  });

  test('slow: every answer takes its time', async () => {
    vi.useFakeTimers();
    try {
      const answered = vi.fn();
      const answer = demoBackend('slow').post(request, 'key-1').then(answered);
      await vi.advanceTimersByTimeAsync(slowResponseTime - 1);
      expect(answered).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(1);
      await answer;
      expect(answered).toHaveBeenCalledOnce();
    } finally {
      vi.useRealTimers();
    }
  });

  test('lost answer: the order is taken, and told after as many tries as a client makes', async () => {
    const { post, orders } = demoBackend('lost-answer');
    for (let lost = 0; lost < 3; lost++) {
      expect((await post(request, 'key-1')).type).toBe('error');
      expect(orders.list()).toHaveLength(1);
    }
    const told = await post(request, 'key-1');
    expect(told.status).toBe(201);
    expect(await told.json()).toMatchObject({ id: orders.list()[0]?.id });
    expect(orders.list()).toHaveLength(1);
  });

  test('failed: provisioning ends with a code, a reason in the reader’s language, and no bill', async () => {
    const backend = demoBackend('failed');
    await backend.post(request, 'key-1');
    backend.clock.scenario = 'success';
    backend.clock.now += failedAfter;
    const [accepted] = backend.orders.list();
    const response = await backend.call(`/orders/${accepted?.id ?? ''}`, {
      headers: { 'Accept-Language': 'de' },
    });
    expect(response.headers.get('Retry-After')).toBeNull();
    expect(await response.json()).toMatchObject({
      status: 'failed',
      failure: {
        code: 'no-capacity',
        detail: expect.stringContaining('kein Platz') as string,
        billed: false,
      },
    });
    if (accepted) expect(orderAt(accepted, backend.clock.now + 86_400_000).status).toBe('failed');
  });
});

describe('in the place of the network', () => {
  const address = 'https://handbook.example/api/orders';
  const never = http.get(address, () => new Promise<never>(() => {}));

  test('what nobody answers, or a lost answer, rejects as fetch does', async () => {
    await expect(answerWith([])(address)).rejects.toThrow(TypeError);
    const lost = http.get(address, () => HttpResponse.error());
    expect((await getResponse([lost], new Request(address)))?.type).toBe('error');
    await expect(answerWith([lost])(address)).rejects.toThrow(TypeError);
  });

  test('a mistake in the demo’s program is a failure of its server, not of the network', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const wrong = http.get(address, () => {
      throw new TypeError('x is not a function');
    });
    expect((await answerWith([wrong])(address)).status).toBe(500);
    expect(logged).toHaveBeenCalled();
    logged.mockRestore();
  });

  test('a call can be left', async () => {
    const leave = new AbortController();
    const call = answerWith([never])(address, { signal: leave.signal });
    leave.abort();
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
    const late = answerWith([never])(address, { signal: AbortSignal.abort() });
    await expect(late).rejects.toMatchObject({ name: 'AbortError' });
  });
});
