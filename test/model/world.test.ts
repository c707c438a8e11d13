import { expect, test } from 'vitest';
import { OrderApi } from './api/order-api.ts';
import { Browser, Neighbour } from './world/browser.ts';
import { chanceFrom } from './world/chance.ts';
import { Clock } from './world/clock.ts';
import { Items } from './world/storage.ts';
import { createGlobals } from './world/window.ts';

/* The world that stories are told in does what browsers and the README say. */

const HOUR = 60 * 60 * 1000;

function world({ isBlocked = false } = {}) {
  const errors: unknown[] = [];
  const clock = new Clock(
    (error) => errors.push(error),
    () => {},
  );
  const browser = new Browser(clock, chanceFrom(1), true, isBlocked);
  const open = (session = new Items()) => {
    const page = new Neighbour(browser);
    const globals = createGlobals(page, session, fetch, false);
    const { setTimeout, navigator } = globals as unknown as typeof globalThis;
    const { locks } = navigator;
    const localStorage = isBlocked ? ({} as Storage) : (globals.localStorage as Storage);
    return { page, globals, setTimeout, localStorage, locks };
  };
  return { clock, browser, open, errors };
}

test('time jumps from event to event, and the timers of a page that sleeps fire when it wakes', async () => {
  const { clock, open } = world();
  const { page, setTimeout } = open();
  const start = clock.now;
  const fired: number[] = [];
  for (const minutes of [1, 2, 300]) {
    setTimeout(() => fired.push((clock.now - start) / HOUR), (minutes * HOUR) / 60);
  }
  page.sleepingUntil = start + 3 * HOUR;
  await clock.advance(4 * HOUR);
  expect(fired).toEqual([3, 3]);
  await clock.advance(4 * HOUR);
  expect(fired).toEqual([3, 3, 5]);
});

test('nothing of a page goes on that is gone, and what an event throws is heard of', async () => {
  const { clock, open, errors } = world();
  const left = open();
  const stays = open();
  left.setTimeout(() => {
    throw new Error('left');
  }, 10);
  stays.setTimeout(() => {
    throw new Error('stays');
  }, 10);
  left.page.end();
  await clock.advance(20);
  expect(errors).toEqual([new Error('stays')]);
});

test('what one page stores on the device the others see at once, and hear of a moment later', async () => {
  const { clock, browser, open } = world();
  const [one, other] = [open(), open()];
  const heard: string[] = [];
  for (const [name, { page }] of Object.entries({ one, other })) {
    page.events.addEventListener('storage', (event) => {
      heard.push(`${name}: ${(event as StorageEvent).key}`);
    });
  }
  one.localStorage.setItem('a', '1');
  expect(other.localStorage.getItem('a')).toBe('1');
  expect(Object.keys(other.localStorage)).toEqual(['a']);
  expect(heard).toEqual([]);
  await clock.advance(20);
  expect(heard).toEqual(['other: a']);

  browser.fill();
  const grow = (): void => {
    one.localStorage.setItem('b', '22');
  };
  expect(grow).toThrow('quota');
  one.localStorage.setItem('a', '3');
  one.localStorage.removeItem('a');
  expect(grow).toThrow('quota');
  one.localStorage.setItem('b', '2');
});

test('a browser that denies storage denies locks too', async () => {
  const { clock, open } = world({ isBlocked: true });
  const { globals, locks } = open();
  expect(() => globals.localStorage).toThrow('blocked');
  const refused = locks.request('a', () => {}).catch((error: unknown) => error);
  await clock.advance(10);
  expect(await refused).toMatchObject({ name: 'SecurityError' });
});

test('a lock is one page’s at a time, in the order of asking, and ends with its page', async () => {
  const { clock, open } = world();
  const [first, second, third] = [open(), open(), open()];
  const held: string[] = [];
  const hold = (name: string, mode: LockMode, time: number) => (page: typeof first) => {
    void page.locks.request('order', { mode }, async () => {
      held.push(name);
      await new Promise<void>((resolve) => {
        page.setTimeout(resolve, time);
      });
      held.push(`${name} ends`);
    });
  };
  hold('1', 'exclusive', 100)(first);
  hold('2', 'exclusive', HOUR)(second);
  hold('3', 'shared', 100)(third);
  hold('4', 'shared', 100)(first);
  await clock.advance(1000);
  expect(held).toEqual(['1', '1 ends', '2']);

  const available: boolean[] = [];
  void third.locks.request('order', { ifAvailable: true }, (lock) => {
    available.push(lock !== null);
  });
  await clock.advance(10);
  expect(available).toEqual([false]);

  second.page.end();
  await clock.advance(1000);
  expect(held.slice(3)).toEqual(['3', '4', '3 ends', '4 ends']);
});

test('the API answers a key with its order for a day, counted from the first request', async () => {
  const { clock } = world();
  const api = new OrderApi(clock);
  const statuses: number[] = [];
  const url = new URL('https://api.example/v1/orders');
  const send = (service: string) => {
    const request = { method: 'POST', url, key: 'k', text: JSON.stringify({ service }) };
    api.receive(request, 10, undefined, ({ status }) => statuses.push(status));
  };
  send('a');
  send('a');
  await clock.advance(24 * HOUR - 1);
  send('a');
  send('b');
  expect(statuses).toEqual([409, 201, 201, 409]);
  expect(api.taken).toHaveLength(1);
  await clock.advance(1);
  send('a');
  await clock.advance(10);
  expect(api.taken).toHaveLength(2);
});
