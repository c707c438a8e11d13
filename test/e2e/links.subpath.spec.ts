import { brokenLinks } from '#site/links/broken-links.ts';
import { readBuiltSite } from '#site/links/built-site.ts';
import { readSettings } from '#site/settings.ts';
import { expect, test } from '@playwright/test';
import { SUBPATH } from '../../scripts/variants.ts';

test('under a sub-path every link inside the site leads to what is there', () => {
  const settings = readSettings(SUBPATH.env);
  expect(brokenLinks(readBuiltSite(settings.outDir), settings)).toEqual([]);
});
