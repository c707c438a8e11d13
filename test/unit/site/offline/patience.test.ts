import { expect, test } from 'vitest';
import { Patience } from '../../../../src/site/offline/worker/patience.ts';

test('a host that let a reader wait in vain gets little time for half a minute', () => {
  const patience = new Patience();
  const whole = patience.at(0);
  patience.lose(1000);
  expect(patience.at(1000)).toBeLessThan(whole / 5);
  expect(patience.at(30_000)).toBeLessThan(whole / 5);
  expect(patience.at(31_000)).toBe(whole);
});

test('a host that answers again has its time again', () => {
  const patience = new Patience();
  const whole = patience.at(0);
  patience.lose(1000);
  patience.regain();
  expect(patience.at(1001)).toBe(whole);
});
