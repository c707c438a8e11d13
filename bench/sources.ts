/*
 * Measures the two sizes that the editor of trusted sources has to bear: reading a pasted list and
 * collapsing it. Prints the median of several rounds beside the limit; exits with 1 beyond it.
 */
import { performance } from 'node:perf_hooks';
import {
  addressCount,
  collapse,
  findSourceProblems,
  parseSource,
  readSourceList,
  type Source,
} from '#sources';

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

const sources: readonly Source[] = readSourceList(list).entries.flatMap(({ text }) => {
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

/** What is measured, and the most milliseconds that it may take. */
const tasks: readonly (readonly [name: string, limit: number, run: () => unknown])[] = [
  [`readSourceList, ${LINES} lines`, 100, () => readSourceList(list)],
  [`collapse, ${sources.length} sources`, 200, () => collapse(sources)],
  [`addressCount, ${sources.length} sources`, 200, () => addressCount(sources)],
  [`findSourceProblems, ${rows.length} rows`, 25, () => findSourceProblems([...rows], policy)],
];

function median(run: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(ROUNDS / 2)] ?? Infinity;
}

for (const [name, limit, run] of tasks) {
  const time = median(run);
  console.log(`${name.padEnd(36)} ${time.toFixed(1).padStart(7)} ms   limit ${limit} ms`);
  if (time > limit) process.exitCode = 1;
}
