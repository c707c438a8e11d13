import { readSettings } from '#site/settings.ts';
import { expect, test } from '@playwright/test';
import { brokenLinks, readBuiltSite } from '../../scripts/built-site.ts';
import { SUBPATH } from '../../scripts/variants.ts';

test('under a sub-path every link inside the site leads to what is there', () => {
  const { outDir, site, base } = readSettings(SUBPATH.env);
  expect(brokenLinks(readBuiltSite(outDir), site, base)).toEqual([]);
});
