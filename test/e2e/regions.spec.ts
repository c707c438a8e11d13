import { readCatalogue } from '#catalogue/read';
import { expectReflow } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';

const { regions, services } = readCatalogue();
const zones = regions.regions.flatMap((region) => region.zones);

const said = {
  de: { map: 'Regionen und Verfügbarkeitszonen auf einer Karte', notOffered: 'nicht angeboten' },
  en: { map: 'Regions and availability zones on a map', notOffered: 'not offered' },
} as const;

for (const language of ['de', 'en'] as const) {
  test.describe(language, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(`${language}/reference/regions/`);
    });

    test('who does not see the map is told every zone, its town, and how far regions are apart', async ({
      page,
    }) => {
      const map = page.getByRole('img', { name: said[language].map });
      for (const { id, place, site } of zones) {
        await expect(map).toHaveAccessibleName(new RegExp(`${id} in ${place[language]}.*${site}`));
      }
      await expect(map).toHaveAccessibleName(
        new RegExp(String.raw`${regions.minDistanceKm.value}\skm`),
      );
      await expect(map).toHaveAccessibleName(
        new RegExp(String.raw`${regions.maxZoneLatencyMs.value}\sms`),
      );
    });

    test('the table says the same: offered zones lead to the guides, the others say so', async ({
      page,
    }) => {
      for (const { id } of zones) {
        const row = page.getByRole('row', { name: id });
        const offering = services.filter((service) => service.availabilityZones.includes(id));
        await expect(row.getByRole('link')).toHaveText(offering.map(({ name }) => name));
        await expect(row.getByText(said[language].notOffered)).toHaveCount(
          offering.length === 0 ? 1 : 0,
        );
      }
    });

    test('on the narrowest screens the map still fits', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      await expect(page.getByRole('img', { name: said[language].map })).toBeVisible();
      await expectReflow(page);
    });
  });
}

for (const path of ['storage', 'documents', 'node-sizes']) {
  test(`${path}: no table makes the page wider than a screen of 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`de/reference/${path}/`);
    await expect(page.getByRole('table').first()).toBeVisible();
    await expectReflow(page);
  });
}
