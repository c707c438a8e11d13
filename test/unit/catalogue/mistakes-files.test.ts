import { copyFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { errorIn, withContentCopy } from './slips.ts';

const database = 'content/services/database.yaml';

/** What an author is told after working on a copy of the content. */
function toldAfter(work: (root: string) => void): string | undefined {
  return withContentCopy((root) => {
    work(root);
    return errorIn(root);
  });
}

describe('a file that is missing or wrongly named', () => {
  test('nothing is told about a copy that nobody touched', () => {
    expect(toldAfter(() => undefined)).toBeUndefined();
  });

  test('a file is missing', () => {
    expect(toldAfter((root) => rmSync(join(root, 'content/regions.yaml')))).toBe(
      'content/regions.yaml: the file cannot be read (ENOENT). Create it.',
    );
  });

  test('a file is empty', () => {
    expect(toldAfter((root) => writeFileSync(join(root, 'content/regions.yaml'), ''))).toBe(
      'content/regions.yaml:1: there is nothing here. Write minDistanceKm, maxZoneLatencyMs and the list of regions.',
    );
  });

  test('a service’s file has capital letters, which no address on the site has', () => {
    const wrong = 'content/services/Data_Base.yaml';
    expect(toldAfter((root) => renameSync(join(root, database), join(root, wrong)))).toBe(
      `${wrong}: the file’s name is the service’s id, and "Data_Base" does not fit. Use lower-case letters a to z, digits and single hyphens, such as private-registry.`,
    );
  });

  test('a service’s file ends in .yml: it would be missing on the site without a word', () => {
    const wrong = 'content/services/database.yml';
    expect(toldAfter((root) => renameSync(join(root, database), join(root, wrong)))).toBe(
      `${wrong}: a service’s file ends in .yaml, not in ".yml". Name the file database.yaml.`,
    );
  });

  test('a service’s file is copied and keeps the position of the first', () => {
    const copy = 'content/services/queue.yaml';
    expect(toldAfter((root) => copyFileSync(join(root, database), join(root, copy)))).toContain(
      `${copy}:2: position: 4 is also the position of ${database}. Write 5 for the last place, or another number.`,
    );
  });

  test('there is no service at all', () => {
    expect(toldAfter((root) => rmSync(join(root, 'content/services'), { recursive: true }))).toBe(
      'content/services: there is no service. Create one file for each.',
    );
  });

  test('what systems and editors hide in the folder is passed over', () => {
    const hidden = 'content/services/.database.yaml.swp';
    expect(toldAfter((root) => writeFileSync(join(root, hidden), '\0'))).toBeUndefined();
  });
});
