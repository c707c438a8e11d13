/** Before the tests: says what is missing, and makes the copy of the site that they look at. */
import { buildCopy } from '../../scripts/build-copy.ts';
import { folderOf, outDirOf, SITE } from '../../scripts/variants.ts';
import { requirePrograms } from '../support/programs.ts';
import { ENGINES } from './engines.ts';
import { copyWithReporter } from './handbook.ts';

export default async function startEngines(): Promise<void> {
  requirePrograms(ENGINES.flatMap(({ programs }) => programs));
  // Always: what an earlier build left is not what is to be looked at.
  console.log(`Building ${folderOf(SITE)} ...`);
  await buildCopy({ folder: folderOf(SITE), env: SITE.env });
  copyWithReporter(outDirOf(SITE));
}
