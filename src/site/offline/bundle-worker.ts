import { rolldown } from 'rolldown';
import { fileURLToPath } from 'node:url';
import type { KeptFile } from './worker/kept-file.ts';

/** What the worker of a build knows. */
export interface WorkerContents {
  /** Of the pages: a worker compares it with theirs. */
  readonly build: string;
  readonly files: readonly KeptFile[];
}

/** The script of the worker that keeps the files of a build. */
export function keepingWorker({ build, files }: WorkerContents): Promise<string> {
  return bundle('worker', {
    KEPT_BUILD: JSON.stringify(build),
    KEPT_FILES: JSON.stringify(files),
  });
}

/** The script of the worker that removes what an earlier one has kept, and itself. */
export function removingWorker(): Promise<string> {
  return bundle('remove', {});
}

async function bundle(
  entry: 'worker' | 'remove',
  constants: Readonly<Record<string, string>>,
): Promise<string> {
  const bundle = await rolldown({
    input: fileURLToPath(new URL(`worker/${entry}.ts`, import.meta.url)),
    platform: 'browser',
    transform: {
      // Without it, Workbox logs what it does.
      define: { 'process.env.NODE_ENV': JSON.stringify('production'), ...constants },
    },
  });
  // No `import` in it: not every browser that we support has module workers.
  const { output } = await bundle.generate({ format: 'iife', minify: true, codeSplitting: false });
  await bundle.close();
  return output[0].code;
}
