import { readFileSync } from 'node:fs';
import { readSite } from '#catalogue/read';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { appLinks } from '../../../../src/site/app/app-links.ts';
import { ground } from '../../../../src/site/app/ground.ts';
import { drawIcon, MANIFEST_ICONS, TOUCH_ICON } from '../../../../src/site/app/icons.ts';
import { manifest } from '../../../../src/site/app/manifest.ts';

const colors = { light: '#ffffff', dark: '#0f1618' };

describe('the installed handbook', () => {
  test('opens at the home page of its language, and takes in the whole site', () => {
    const title = 'Ordering handbook';
    expect(manifest({ locale: 'en', title, base: '/docs/', ground: colors })).toMatchObject({
      name: 'Ordering handbook',
      lang: 'en',
      id: '/docs/en/',
      start_url: '/docs/en/',
      scope: '/docs/',
      background_color: '#ffffff',
      icons: [
        { src: '/docs/icons/192.png', sizes: '192x192', purpose: 'any' },
        { src: '/docs/icons/512.png', sizes: '512x512', purpose: 'any' },
        { src: '/docs/icons/maskable-512.png', sizes: '512x512', purpose: 'maskable' },
      ],
    });
  });

  test('has the colours of the pages, in both themes', () => {
    const tokens = ':root {\n  --color-bg: light-dark(#fafafa, #101010);\n}';
    expect(ground(tokens)).toEqual({ light: '#fafafa', dark: '#101010' });
    expect(() => ground(':root { --color-bg: white; }')).toThrow(/has no --color-bg/);
    const themes = appLinks('de', '/').flatMap(({ attrs }) => (attrs.media ? [attrs] : []));
    expect(themes.map(({ media, content }) => [media, content])).toEqual([
      ['(prefers-color-scheme: light)', ground().light],
      ['(prefers-color-scheme: dark)', ground().dark],
    ]);
  });

  test.each([...MANIFEST_ICONS, TOUCH_ICON])('has its icon: $name', async (icon) => {
    const { mark, accent } = readSite();
    const drawn = await drawIcon(icon, readFileSync(`public/${mark}`), accent.light.color);
    const { data, info } = await sharp(drawn)
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([icon.size, icon.size]);
    const [red = 0, green = 0, blue = 0, alpha] = data;
    // The first pixel: of what systems cut into shape, no corner is missing.
    if (icon.purpose === 'any') expect(alpha).toBe(0);
    else {
      const corner = `#${Buffer.from([red, green, blue]).toString('hex')}`;
      expect([corner, alpha]).toEqual([accent.light.color, 255]);
    }
  });
});
