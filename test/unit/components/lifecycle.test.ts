import { readCatalogue } from '#catalogue/read';
import { expect, test } from 'vitest';
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

test('the good course runs from top to bottom, in the order of the lifecycle', () => {
  const main = picture.boxes.filter(({ x }) => x === picture.boxes[0]?.x);
  expect(main.map(({ id }) => id)).toEqual(['new', 'processing', 'done']);
  expect(main.map(({ y }) => y)).toEqual(main.map(({ y }) => y).sort((a, b) => a - b));
});
