import { readCatalogue } from '#catalogue/read';
import { describe, expect, test } from 'vitest';
import { lifecycle } from '../../../src/components/order-status/lifecycle.ts';

const { orderStatuses } = readCatalogue();
const picture = lifecycle(orderStatuses);

test('every status has a box of its own inside the picture', () => {
  expect(picture.boxes.map(({ id }) => id).sort()).toEqual(
    orderStatuses.map(({ id }) => id).sort(),
  );
  for (const [index, { x, y }] of picture.boxes.entries()) {
    expect(x + picture.box.width).toBeLessThan(picture.width);
    expect(y + picture.box.height).toBeLessThan(picture.height);
    for (const other of picture.boxes.slice(index + 1)) {
      const apart =
        Math.abs(x - other.x) >= picture.box.width || Math.abs(y - other.y) >= picture.box.height;
      expect(apart).toBe(true);
    }
  }
});

test('every step from one status to another is an arrow, and nothing else is', () => {
  const steps = orderStatuses.flatMap(({ id, leadsTo }) => leadsTo.map((next) => [id, next]));
  expect(picture.arrows.map(({ from, to }) => [from, to])).toEqual(steps);
});

test('what an order passes on its way to done runs from top to bottom, in the order of the list', () => {
  const main = picture.boxes.filter(({ x }) => x === picture.boxes[0]?.x).map(({ id }) => id);
  const passed = orderStatuses.filter(({ id, leadsTo }) => id === 'done' || leadsTo.length > 0);
  expect(main).toEqual(passed.map(({ id }) => id));
});

describe('an order API with more statuses than the four that the site acts on', () => {
  const [first, ...others] = orderStatuses;
  if (!first) throw new Error('There is no status.');
  const more = lifecycle([
    { ...first, leadsTo: ['approval', 'processing', 'failed'] },
    { ...first, id: 'approval', word: 'approval', leadsTo: ['processing', 'cancelled'] },
    ...others,
    { ...first, id: 'cancelled', word: 'cancelled', leadsTo: [] },
  ]);
  const box = (id: string) => more.boxes.find((candidate) => candidate.id === id);

  test('shows each of them, another end at the side', () => {
    expect(more.boxes).toHaveLength(orderStatuses.length + 2);
    expect(box('approval')?.x).toBe(box('new')?.x);
    expect(box('cancelled')?.x).toBe(box('failed')?.x);
  });

  test('leads an arrow that passes by a status around it', () => {
    const around = more.arrows.find(({ from, to }) => from === 'new' && to === 'processing');
    const left = Math.min(...(around?.path.match(/(?<=[MH])[\d.]+/g) ?? []).map(Number));
    expect(left).toBeLessThan(box('approval')?.x ?? 0);
    expect(left).toBeGreaterThan(0);
  });
});
