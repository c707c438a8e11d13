import { describe, expect, test } from 'vitest';
import { RULES } from '../architecture/rules.ts';
import { blocks, codeIn, read, tableOf } from './documents.ts';

const architecture = read('docs/architecture.md');
const [rooms = '', path = ''] = blocks(architecture, 'mermaid');

/** From what is imported by whom: the rooms by room, for chains of imports. */
type Arrows = ReadonlyMap<string, ReadonlySet<string>>;

const valueArrows: Arrows = new Map(
  Object.entries(RULES).map(([room, rule]) => [room, new Set(rule.rooms)]),
);
const allArrows: Arrows = new Map(
  Object.entries(RULES).map(([room, rule]) => [
    room,
    new Set([...rule.rooms, ...(rule.types ?? [])]),
  ]),
);

/** Whether other arrows lead from a room to another one. */
function isReached(arrows: Arrows, from: string, to: string): boolean {
  const reach = (room: string): boolean =>
    room === to || [...(arrows.get(room) ?? [])].some((next) => reach(next));
  return [...(arrows.get(from) ?? [])].some((next) => next !== to && reach(next));
}

/** What the picture has to show: every rule, but for arrows to where others lead already. */
function expectedArrows(): readonly string[] {
  return Object.entries(RULES).flatMap(([room, { rooms: values, types = [], lazy = [] }]) => [
    ...values
      .filter((target) => !isReached(valueArrows, room, target))
      .map((target) => `${room} --> ${target}`),
    ...types
      .filter((target) => !isReached(allArrows, room, target))
      .map((target) => `${room} -. types .-> ${target}`),
    ...lazy.map((target) => `${room} -. "import()" .-> ${target}`),
  ]);
}

test('the picture of the rooms shows the rules of the architecture', () => {
  const shown = rooms
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.includes('->'));
  expect(shown.toSorted()).toEqual(expectedArrows().toSorted());
});

test('the README says what each room holds', () => {
  const explained = tableOf(read('README.md'), 'Room').map(([room]) => codeIn(room));
  const named = Object.keys(RULES).filter((room) => room !== 'root');
  expect(explained.toSorted()).toEqual(named.toSorted());
});

test('an arrow to where others lead already is left out', () => {
  expect(isReached(valueArrows, 'islands', 'order')).toBe(true);
  expect(isReached(valueArrows, 'order', 'catalogue')).toBe(false);
});

describe('the path of an order', () => {
  const symbols = new Map(
    tableOf(architecture, 'Symbol').map(([symbol, file]) => [codeIn(symbol), codeIn(file) ?? '']),
  );
  const steps = [...path.matchAll(/^ *(\w[\w ]*?)-?->>([\w ]+): (.+)$/gmu)].map(
    ([, from, to, text]) => ({ ends: [from, to], called: /(\w+)\(\)/u.exec(text ?? '')?.[1] }),
  );

  test.each([...symbols])('%s is exported by %s', (symbol, file) => {
    const exported = new RegExp(
      String.raw`^export (?:async )?(?:function|const) ${String(symbol)}\b`,
      'mu',
    );
    expect(read(file)).toMatch(exported);
  });

  test('the picture calls nothing that the table does not explain', () => {
    const called = steps.flatMap((step) => step.called ?? []);
    expect(called.length).toBeGreaterThan(10);
    expect(called.filter((symbol) => !symbols.has(symbol))).toEqual([]);
  });

  test('the picture shows each call at the room that has it', () => {
    const misplaced = steps.filter(({ ends, called }) => {
      const room = /^src\/(\w+)\//u.exec(symbols.get(called) ?? '')?.[1];
      return called !== undefined && !ends.includes(room);
    });
    expect(misplaced).toEqual([]);
  });
});

describe('troubleshooting', () => {
  const messages = tableOf(architecture, 'It says').flatMap(([message, from]) => {
    const file = codeIn(from);
    const text = codeIn(message);
    return file === undefined || text === undefined ? [] : [[text, file] as const];
  });

  test.each(messages)('“%s” is what %s says', (text, file) => {
    const source = read(file);
    const parts = text.split('…').map((part) => part.trim());
    expect(parts.filter((part) => !source.includes(part))).toEqual([]);
  });
});
