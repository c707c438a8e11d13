/*
 * Measures the sizes that the editor of trusted sources has to bear: reading lists of all formats,
 * judging and collapsing them. Prints the median of several rounds beside the limit; exits with 1 beyond it.
 */
import { performance } from 'node:perf_hooks';
import {
  addressCount,
  collapse,
  findSourceProblems,
  loadAdvice,
  parseSource,
  type Source,
} from '#sources';
import { readSourceList } from '#sources/files';
import { changePasted, judgePasted } from '../src/islands/sources/on-demand/pasted.ts';

const LINES = 10_000;
const ROUNDS = 15;

/** Always the same numbers (mulberry32), so that rounds and machines can be compared. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    yield (mixed ^ (mixed >>> 14)) >>> 0;
  }
}

const random = numbers(1);

function below(limit: number): number {
  return random.next().value % limit;
}

function ipv4(): string {
  return `${below(256)}.${below(256)}.${below(256)}.${below(256)}/${16 + below(17)}`;
}

function ipv6(): string {
  const groups = Array.from({ length: 4 }, () => below(0x10000).toString(16));
  return `2001:db8:${groups.join(':')}::/${32 + below(97)}`;
}

/** As pasted: both families, notes, host bits, and a mistake in every fiftieth line. */
const list = Array.from({ length: LINES }, (_, line) => {
  if (line % 50 === 0) return `203.0.113.${256 + below(100)} # wrong`;
  return `${line % 4 === 0 ? ipv6() : ipv4()} # source ${line}`;
}).join('\n');

/** The same as a table, as an array of objects, and as a list of YAML. */
const items = list.split('\n').map((line) => line.split(' # '));
const table = `IP;Notiz;Status\n${items.map(([ip, note]) => `${ip};"${note}";aktiv`).join('\n')}`;
const json = JSON.stringify(
  items.map(([cidr, note]) => ({ cidr, note })),
  undefined,
  2,
);
const yaml = `allow:\n${items.map(([cidr]) => `  - "${cidr}"`).join('\n')}`;

/** Not one line that is right. */
const mistakes = Array.from({ length: LINES }, () => `203.0.113.${256 + below(100)} # wrong`).join(
  '\n',
);

/** Texts whose lines mean something only together, of as many lines. */
const repeated = (...lines: readonly string[]) =>
  Array.from({ length: LINES }, (_, line) => lines[line % lines.length]).join('\n');
const contexts: readonly (readonly [name: string, text: string])[] = [
  ['a configuration', repeated('allow 203.0.113.7;', 'deny 198.51.100.9;', 'deny all;')],
  ['rules over lines', repeated('Rule Name: x', 'RemoteIP: 203.0.113.7', 'Action: Block')],
  ['blocks of XML', repeated('<deny>', '<ip>198.51.100.9</ip>', '</deny>')],
  ['sentences', repeated('203.0.113.7', 'die oben genannten bitte sperren')],
  ['a patch', `@@ -1 +1 @@\n${repeated('-198.51.100.9', '+203.0.113.7')}`],
  ['blank columns', `Quelle  Ziel\n${repeated('203.0.113.7  198.51.100.9')}`],
];

await loadAdvice();
const { entries } = await readSourceList(list);
const sources: readonly Source[] = entries.flatMap(({ text }) => {
  const result = parseSource(text);
  return result.ok ? [result.source] : [];
});

/** 500 rows are what the editor has to keep fluid; it judges all of them at every edit. */
const rows = sources.slice(0, 500).map(({ cidr }) => ({ cidr }));
const policy = {
  families: ['ipv4', 'ipv6'],
  ipv4: { shortestPrefix: 8, longestPrefix: 32 },
  ipv6: { shortestPrefix: 32, longestPrefix: 128 },
  maxEntries: 500,
  allowDocumentation: true,
} as const;

const wrong = (await readSourceList(mistakes)).entries;

/** As after a key press: all entries are judged already but one. */
const judged = changePasted([], { kind: 'read', entries: wrong });
judgePasted([], judged, policy);
const typed = () =>
  changePasted(judged, { kind: 'edit', id: '5000', texts: { cidr: `203.0.113.${below(999)}` } });

/** What is measured, and the most milliseconds that it may take. */
const tasks: readonly (readonly [name: string, limit: number, run: () => unknown])[] = [
  [`reading ${LINES} lines`, 300, () => readSourceList(list)],
  [`reading a table of ${LINES} rows`, 500, () => readSourceList(table)],
  [`reading JSON of ${LINES} objects`, 500, () => readSourceList(json)],
  [`reading YAML of ${LINES} items`, 1000, () => readSourceList(yaml)],
  ...contexts.map(([name, text]) => [`reading ${name}`, 1000, () => readSourceList(text)] as const),
  [`reading ${LINES} mistakes`, 400, () => readSourceList(mistakes)],
  [
    `judging ${LINES} mistakes`,
    400,
    () => judgePasted([], changePasted([], { kind: 'read', entries: wrong }), policy),
  ],
  [`judging after a key press`, 25, () => judgePasted([], typed(), policy)],
  [`collapse, ${sources.length} sources`, 200, () => collapse(sources)],
  [`addressCount, ${sources.length} sources`, 200, () => addressCount(sources)],
  [`findSourceProblems, ${rows.length} rows`, 25, () => findSourceProblems([...rows], policy)],
];

async function median(run: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Infinity;
}

for (const [name, limit, run] of tasks) {
  const time = await median(run);
  console.log(`${name.padEnd(36)} ${time.toFixed(1).padStart(7)} ms   limit ${limit} ms`);
  if (time > limit) process.exitCode = 1;
}
