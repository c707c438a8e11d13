import type { OrderStatusText } from '#catalogue';

/** A status in the picture: a box, by its upper left corner. */
export interface Box {
  readonly id: OrderStatusText['id'];
  readonly x: number;
  readonly y: number;
}

/** From one status to the next: the points of a line of right angles. */
export interface Arrow {
  readonly from: OrderStatusText['id'];
  readonly to: OrderStatusText['id'];
  readonly path: string;
}

/** The picture of an order's life, in units of its own. */
export interface Lifecycle {
  readonly width: number;
  readonly height: number;
  readonly box: { readonly width: number; readonly height: number };
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
}

const box = { width: 152, height: 56 } as const;
const margin = 4;
const rowGap = 44;
const columnGap = 56;
/** Room on the left for arrows that pass by a status. */
const bypassGap = 20;

/**
 * Lays the statuses out: what an order passes on the way to `done` from top to bottom, in the order
 * of the list, and the other ways it can end on the right, half way down. Narrow, so that it can be
 * read on a phone without being made smaller.
 */
export function lifecycle(statuses: readonly OrderStatusText[]): Lifecycle {
  const main = statuses.filter(({ id, leadsTo }) => id === 'done' || leadsTo.length > 0);
  const aside = statuses.filter((status) => !main.includes(status));
  const rowOf = (id: string) => main.findIndex((status) => status.id === id);
  const passesBy = main.some(({ id, leadsTo }) =>
    leadsTo.some((next) => rowOf(next) >= 0 && rowOf(next) !== rowOf(id) + 1),
  );
  const left = margin + (passesBy ? bypassGap : 0);
  const step = box.height + rowGap;
  const boxes: readonly Box[] = [
    ...main.map(({ id }, row) => ({ id, x: left, y: margin + row * step })),
    ...aside.map(({ id }, row) => ({
      id,
      x: left + box.width + columnGap,
      y: margin + (row + (main.length - 1) / 2) * step,
    })),
  ];
  const place = (id: string) => boxes.find((candidate) => candidate.id === id);
  const arrows = statuses.flatMap(({ id, leadsTo }) =>
    leadsTo.flatMap((next) => {
      const [from, to] = [place(id), place(next)];
      return from && to ? [{ from: id, to: next, path: line(from, to, step) }] : [];
    }),
  );
  const right = Math.max(...boxes.map(({ x }) => x)) + box.width + margin;
  const bottom = Math.max(...boxes.map(({ y }) => y)) + box.height + margin;
  return { width: right, height: bottom, box, boxes, arrows };
}

/**
 * Down to the box below, or around the boxes between; to a box at the side first across, then up or
 * down if need be.
 */
function line(from: Box, to: Box, step: number): string {
  const middle = from.y + box.height / 2;
  if (from.x === to.x) {
    if (to.y !== from.y + step) {
      return `M${from.x} ${middle}H${from.x - bypassGap / 2}V${to.y + box.height / 2}H${to.x}`;
    }
    const x = from.x + box.width / 2;
    return `M${x} ${from.y + box.height}V${to.y}`;
  }
  const start = `M${from.x + box.width} ${middle}`;
  if (from.y === to.y) return `${start}H${to.x}`;
  return `${start}H${to.x + box.width / 2}V${from.y < to.y ? to.y : to.y + box.height}`;
}
