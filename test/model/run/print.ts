import type { NetworkKind } from '../api/fates.ts';
import type { Verdict } from './check.ts';

/** What came of a check, in words: how many faults of which kind, and a story for each. */
export function words(network: NetworkKind, { told, failed, findings }: Verdict): string {
  const stories = findings.map(
    ({ kind, stories, shortest, log }) =>
      `\n${kind}: in ${stories} of ${told} stories. The shortest:\n\n` +
      `${log.map((line) => `  ${line}`).join('\n')}\n\n  ${JSON.stringify(shortest)}\n`,
  );
  const summary = [
    `${network}: ${told} stories, ${failed} with a fault`,
    ...findings.map(({ kind, stories: found }) => `  ${String(found).padStart(6)}  ${kind}`),
  ];
  return [...stories, ...summary].join('\n');
}
