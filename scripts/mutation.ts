/**
 * `npm run mutation [-- stores src/api/retry.ts …] [--sample 20 --seed 1]`: changes the program in
 * many small ways and looks whether the unit tests notice. Without names, all rooms of
 * `mutation/rooms.ts`; a sample tries that many per cent of the code. Fails if the tests of a room
 * miss too many. All of it takes an hour, so it is no part of `npm test`.
 */
import { globSync } from 'node:fs';
import { sep } from 'node:path';
import { parseArgs } from 'node:util';
import { createCompiler } from './mutation/compiler.ts';
import { EQUIVALENTS, isAbout } from './mutation/equivalents.ts';
import { type Room, ROOMS, THRESHOLD } from './mutation/rooms.ts';
import { type Mutant, runStryker } from './mutation/run-stryker.ts';
import { sample } from './mutation/sample.ts';

const { positionals: wanted, values } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'string' }, seed: { type: 'string', default: '1' } },
});
const [share, seed] = [Number(values.sample ?? 100) / 100, Number(values.seed)];
const unknown = wanted.filter(
  (name) => !ROOMS.some((room) => room.name === name || name.startsWith(`src/${room.name}/`)),
);
if (unknown.length > 0 || !(share > 0 && share <= 1) || !Number.isInteger(seed)) {
  console.error('npm run mutation [-- <room or file> … --sample <per cent> --seed <number>]');
  console.error(`Rooms: ${ROOMS.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

const files = globSync('src/**/*.{ts,tsx}').map((path) => path.replaceAll(sep, '/'));

/** The files of a room that were asked for. */
function filesOf(room: Room): readonly string[] {
  const own = files.filter((file) => file.startsWith(`src/${room.name}/`));
  if (wanted.length === 0 || wanted.includes(room.name)) return own;
  return own.filter((file) => wanted.includes(file));
}

const compiles = createCompiler(files);
const table: Record<string, Record<string, number>> = {};

for (const room of ROOMS) {
  const tried = filesOf(room);
  if (tried.length === 0) continue;
  const mutants = await runStryker(room, share === 1 ? tried : sample(tried, share, seed));
  const killed = mutants.filter((mutant) => mutant.killed === true);
  const alive = mutants.filter((mutant) => mutant.killed === false && compiles(mutant));
  const entries = EQUIVALENTS.filter(({ file }) => tried.includes(file));
  const survived = alive.filter((mutant) => !entries.some((entry) => isAbout(entry, mutant)));
  for (const { file, lineNumber, from, to } of survived) {
    console.log(`${file}:${lineNumber} survives: ${oneLine(from)} → ${oneLine(to)}`);
  }
  const outdated = entries.filter((one) => !alive.some((mutant) => isAbout(one, mutant)));
  for (const entry of share === 1 ? outdated : []) {
    console.error(`${entry.file}: no such survivor any more, take it off the list: ${entry.line}`);
    process.exitCode = 1;
  }
  const rate = rateOf(killed, survived);
  table[room.name] = {
    killed: killed.length,
    survived: survived.length,
    equivalent: alive.length - survived.length,
    'not judged': mutants.length - killed.length - alive.length,
    '%': rate,
  };
  if (rate < THRESHOLD) process.exitCode = 1;
}

console.table(table);
if (process.exitCode === 1) console.error(`At least ${THRESHOLD} % have to be killed in each.`);

function rateOf(killed: readonly Mutant[], survived: readonly Mutant[]): number {
  const judged = killed.length + survived.length;
  return judged === 0 ? 100 : Math.floor((1000 * killed.length) / judged) / 10;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').slice(0, 120);
}
