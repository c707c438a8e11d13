import { kept } from '#kept';
import { keptByDemo } from '#kept/by-demo';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { resetDemo, takeReport } from '../../../src/demo/reset.ts';
import { fakeDevice, fakeSession } from '../stores/support.ts';

const replaceState = vi.fn();

beforeEach(() => {
  vi.stubGlobal('location', new URL('https://handbook.example/de/?scenario=slow'));
  vi.stubGlobal('history', { state: null, replaceState });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** An order of the demo, one that was only sent to it, and one that was placed for real. */
const [listed, sent, real] = ['a', 'b', 'c'].map((digit) => digit.repeat(24)) as [
  string,
  string,
  string,
];
const taken = {
  'demo-orders:v1': JSON.stringify([{ id: listed }]),
  'order-sending:v1:demo:caching:key': JSON.stringify({ state: 'placed', orderId: sent }),
};

/** A key for each row of the tables, as the site would write it. */
function everything(where: 'device' | 'tab'): Record<string, string> {
  const rows = [...Object.values(kept), ...Object.values(keptByDemo)];
  const keys = rows
    .filter((row) => row.where === where && row !== kept.orderNote)
    .map(({ prefix }) => (prefix.endsWith(':') ? `${prefix}v1:demo:caching` : prefix));
  return {
    ...Object.fromEntries(keys.map((key) => [key, '{}'])),
    ...(where === 'device' && { ...taken, [`order-note:v1:${listed}`]: '{}' }),
  };
}

/** What a reset leaves. */
const stays = ['theme', 'sidebar', 'earlierSending', 'report'];

describe('resetting the demo', () => {
  test('forgets all that the tables name but how the handbook looks, and says what it was', () => {
    const device = fakeDevice(everything('device'));
    const session = fakeSession(everything('tab'));
    resetDemo();
    expect([...device.keys()].toSorted()).toEqual([
      `${kept.earlierSending.prefix}v1:demo:caching`,
      kept.theme.prefix,
    ]);
    expect([...session.keys()].toSorted()).toEqual([keptByDemo.report.prefix, kept.sidebar.prefix]);
    const report = takeReport();
    expect(report).toEqual(
      [...Object.keys(kept), ...Object.keys(keptByDemo)].filter((name) => !stays.includes(name)),
    );
    expect(takeReport(), 'it is said once').toBeUndefined();
  });

  test('leaves what other sites of the origin keep, and orders that were placed for real', () => {
    const others = {
      'language-pack': 'x',
      'demo-scenarios': 'x',
      'starlight-theme-of-another': 'x',
      'order-sending:v1:live:caching:key': JSON.stringify({ orderId: real }),
      [`order-note:v1:${real}`]: '{"name":"Shop","at":1}',
      'order-attempt:v1:caching': '{}',
    };
    const device = fakeDevice({ ...others, language: 'en', 'demo-orders:v1': '[]' });
    fakeSession();
    resetDemo();
    expect(Object.fromEntries(device)).toEqual(others);
    expect(takeReport()).toEqual(['language', 'orders']);
  });

  test('forgets the notes about orders of the demo, also those of which only the sending is left', () => {
    const device = fakeDevice({
      ...taken,
      [`order-note:v1:${listed}`]: '{}',
      [`order-note:v1:${sent}`]: '{}',
    });
    fakeSession();
    resetDemo();
    expect([...device.keys()]).toEqual([]);
    expect(takeReport()).toEqual(['sending', 'orderNote', 'orders']);
  });

  test('finds what the tab keeps because the device had no room', () => {
    fakeDevice();
    const session = fakeSession({ ...taken, [`order-note:v1:${sent}`]: '{}' });
    resetDemo();
    expect([...session.keys()]).toEqual([keptByDemo.report.prefix]);
    expect(takeReport()).toEqual(['sending', 'orderNote', 'orders']);
  });

  test('says that nothing was stored where only what stays was', () => {
    fakeDevice({ [kept.theme.prefix]: 'dark' });
    fakeSession({ [kept.sidebar.prefix]: '{}' });
    resetDemo();
    expect(takeReport()).toEqual([]);
  });

  test('takes the scenario out of the address', () => {
    fakeDevice();
    fakeSession();
    resetDemo();
    expect(replaceState.mock.lastCall?.at(-1)).toEqual(new URL('https://handbook.example/de/'));
  });
});

test.each([null, '', 'x', '{"draft":1}', '["prototype"]'])(
  'a note of %j removes nothing',
  (text) => {
    fakeDevice();
    fakeSession(text === null ? {} : { [keptByDemo.report.prefix]: text });
    expect(takeReport() ?? []).toEqual([]);
  },
);

test('where the browser blocks storage, resetting does not throw', () => {
  for (const name of ['localStorage', 'sessionStorage']) vi.stubGlobal(name, undefined);
  resetDemo();
  expect(takeReport()).toBeUndefined();
});
